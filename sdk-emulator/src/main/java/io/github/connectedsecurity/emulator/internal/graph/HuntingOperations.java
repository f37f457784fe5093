package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.kql.tables.TimeRange;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /security/runHuntingQuery}. The pages write its parameters with a capital, the metadata without; both are taken. */
final class HuntingOperations {
  private static final BodyRules BODY = new BodyRules("", List.of(Writable.text("Query", false), Writable.text("query", false),
      Writable.text("Timespan", true), Writable.text("timespan", true)), List.of());

  private final Hunting hunting;

  HuntingOperations(Hunting hunting) { this.hunting = hunting; }

  void addTo(Routes<Operation> routes) {
    Operation run = new Operation(Permissions.HUNT, this::run);
    routes.add("POST", "/security/runHuntingQuery", run).add("POST", "/security/microsoft.graph.security.runHuntingQuery", run);
  }

  private Answer run(GraphRequest request) {
    Map<String, Object> body = BODY.read(request.request());
    Object query = body.getOrDefault("Query", body.get("query"));
    if (!(query instanceof String text) || text.isBlank()) {
      throw Refusal.badRequest("The parameter 'Query' is missing or empty.");
    }
    try {
      Hunting.Table found = hunting.run(text, range(body.getOrDefault("Timespan", body.get("timespan"))));
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("@odata.context", request.context(Schema.NAMESPACE + "huntingQueryResults"));
      answer.put("schema", found.schema("name", "type"));
      answer.put("results", found.results(true));
      Answer whole = Answer.json(200, answer);
      if (whole.body().length > Hunting.MOST_BYTES) {
        throw Refusal.badRequest("Query execution has exceeded the allowed result size. Optimize your query by limiting the number of results and try again.");
      }
      return whole;
    } catch (KqlError error) {
      throw Refusal.badRequest(Hunting.words(error));
    }
  }

  /** A time that is named may lie further back than the month that is seen otherwise. */
  private TimeRange range(@Nullable Object timespan) {
    TimeRange month = hunting.month();
    Instant now = month.to();
    return Optional.ofNullable(timespan).map(String::valueOf).map(text -> TimeRange.parse(text, now)
        .orElseThrow(() -> Refusal.badRequest("The value of the parameter 'Timespan' is not a duration or an interval of ISO 8601."))).orElse(month);
  }
}
