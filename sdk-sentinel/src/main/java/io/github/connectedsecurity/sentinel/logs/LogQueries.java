package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.sentinel.model.logs.LogsMetadata;
import java.time.Duration;
import java.time.Instant;

/**
 * KQL queries on a workspace, or on the logs of a resource. 200 queries in 30 seconds for each user, 5 at once; an answer holds up to
 * 500,000 rows and 64 MB, and what is left out is told by {@link LogResult#partialError}.
 */
public final class LogQueries {
  private static final String ROLE = "Log Analytics Reader";
  private static final Duration SLACK = Duration.ofSeconds(30);

  private final Http http;
  private final String place;
  private final String argument;
  private final Quota quota;

  private LogQueries(Http http, String place, String argument, Quota quota) {
    this.http = http;
    this.place = place;
    this.argument = argument;
    this.quota = quota;
  }

  /** Queries on a workspace, by its GUID; clients offer this. */
  public static LogQueries ofWorkspace(Http http, String guid, Quota quota) { return new LogQueries(http, "workspaces/{workspace}", guid, quota); }

  /** Queries on the logs of a resource; clients offer this. */
  public static LogQueries ofResource(Http http, ArmScope resource, Quota quota) { return new LogQueries(http, "{+resource}", resource.path(), quota); }

  /**
   * Runs a query. Repeated after a failure, as it changes nothing. The client waits as long as the service may work, and 30 seconds more,
   * unless it has a deadline of its own. {@code POST /v1/workspaces/{workspace}/query}; {@code Log Analytics Reader}; for a resource
   * {@code POST /v1/{resource}/query}.
   *
   * @throws io.github.connectedsecurity.core.errors.BadRequestException when the KQL is wrong; {@link LogError#of} reads where
   */
  public LogResult run(LogQuery query) {
    return LogResult.of(started(http.post(place + "/query", argument), query).body(query.body()).header("Prefer", query.prefer()).repeatable().send());
  }

  /** Runs a query with values that cannot change it; see {@link #run(LogQuery)}. */
  public LogResult run(Kql query) { return run(LogQuery.of(query)); }

  /**
   * Runs a short query with a GET, such as through a cache; other workspaces cannot be asked along.
   * {@code GET /v1/workspaces/{workspace}/query}; {@code Log Analytics Reader}; for a resource {@code GET /v1/{resource}/query}.
   */
  public LogResult get(LogQuery query) {
    if (query.body().containsKey("workspaces")) {
      throw new IllegalArgumentException("A query by GET asks one workspace; run(…) asks several.");
    }
    Call call = started(http.get(place + "/query", argument), query);
    query.body().forEach(call::query);
    return LogResult.of(call.header("Prefer", query.prefer()).send());
  }

  /**
   * Reads a result of any size: runs the query for one stretch of time after the other, each as long as its rows fit into one answer, and
   * holds one answer at a time. Right for queries whose rows depend on their own time only; a {@code summarize} over the whole time would
   * come once for each stretch. {@code POST /v1/workspaces/{workspace}/query}; {@code Log Analytics Reader}.
   *
   * @param template a query with the placeholders {@code {from}} (included) and {@code {to}} (not included), such as
   *     {@code SecurityEvent | where TimeGenerated >= {from} and TimeGenerated < {to}}
   * @throws IllegalArgumentException when it lacks one of them, or the time is empty
   */
  public SlicedRows inSlices(Kql template, Instant from, Instant to) { return new SlicedRows(this, template, from, to); }

  /**
   * Reads which tables, functions and queries there are. {@code GET /v1/workspaces/{workspace}/metadata}; {@code Log Analytics Reader}.
   */
  public LogsMetadata metadata() { return http.get(place + "/metadata", argument).permission(ROLE).quota(quota).as(LogsMetadata::of); }

  /** Reads the same with a POST, which no cache answers. {@code POST /v1/workspaces/{workspace}/metadata}; {@code Log Analytics Reader}. */
  public LogsMetadata freshMetadata() {
    return http.post(place + "/metadata", argument).permission(ROLE).quota(quota).repeatable().as(LogsMetadata::of);
  }

  private Call started(Call call, LogQuery query) { return call.permission(ROLE).quota(quota).deadline(query.serverTimeout().plus(SLACK)); }
}
