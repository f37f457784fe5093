package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several queries in one request. The service has deprecated it and supports it until 2028-03-31; single queries take its place. Each
 * member counts as a query towards the limits. Collects queries for one request; for one thread.
 */
public final class LogBatch {
  private final Http http;
  private final Quota quota;
  private final Map<String, Map<String, Object>> requests = new LinkedHashMap<>();
  private Duration longest = Duration.ZERO;

  private LogBatch(Http http, Quota quota) {
    this.http = http;
    this.quota = quota;
  }

  /** Starts an empty batch; clients offer this. */
  public static LogBatch over(Http http, Quota quota) { return new LogBatch(http, quota); }

  /**
   * Adds a query under an id that its answer is found by.
   *
   * @param workspace the GUID of the workspace to ask
   * @throws IllegalArgumentException when the id is taken
   */
  public LogBatch add(String id, String workspace, LogQuery query) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("id", id);
    request.put("headers", Map.of("Content-Type", "application/json", "Prefer", query.prefer()));
    request.put("body", query.body());
    request.put("path", "/query");
    request.put("method", "POST");
    request.put("workspace", workspace);
    if (requests.putIfAbsent(id, request) != null) {
      throw new IllegalArgumentException("The batch has a query with the id '" + id + "' already.");
    }
    longest = longest.compareTo(query.serverTimeout()) > 0 ? longest : query.serverTimeout();
    return this;
  }

  /**
   * Runs the queries, and hands back each answer by id, in the order they were added; one that fails does not fail the others.
   * {@code POST /v1/$batch}; {@code Log Analytics Reader}.
   *
   * @throws IllegalStateException when nothing was added
   * @throws InvalidDataException when an answer is missing
   */
  public Map<String, Answer> run() {
    if (requests.isEmpty()) {
      throw new IllegalStateException("The batch is empty.");
    }
    List<Answer> answers = http.post("$batch").permission("Log Analytics Reader").quota(quota).deadline(longest.plusSeconds(30)).repeatable()
        .body(Map.of("requests", List.copyOf(requests.values()))).as(Answers::new).responses();
    Map<String, Answer> byId = new LinkedHashMap<>();
    for (String id : requests.keySet()) { // they come in the order in which they were done
      byId.put(id, answers.stream().filter(answer -> answer.id().equals(id)).findFirst()
          .orElseThrow(() -> new InvalidDataException("The batch was answered without an answer to the query '" + id + "'.")));
    }
    return byId;
  }

  /** The answer to one query of a batch. */
  public static final class Answer extends JsonModel {
    private Answer(Map<String, Object> json) { super(json); }

    /** The id that the query was added under. */
    public String id() { return required("id"); }

    /** The HTTP status of this query. */
    public int status() { return int32("status").orElse(200); }

    /** The result; empty when the query failed. It may be a part only, as that of any query. */
    public Optional<LogResult> result() {
      return status() == 204 || bag("body").containsKey("tables") ? Optional.of(status() == 204 ? LogResult.of(Map.of("tables", List.of()))
          : LogResult.of(bag("body"))) : Optional.empty();
    }

    /** Why the query failed, or what its result lacks. */
    public Optional<LogError> error() { return Optional.of(new Answer(bag("body")).bag("error")).filter(json -> !json.isEmpty()).map(LogError::of); }
  }

  private static final class Answers extends JsonModel {
    Answers(Map<String, Object> json) { super(json); }

    List<Answer> responses() { return objects("responses", Answer::new); }
  }
}
