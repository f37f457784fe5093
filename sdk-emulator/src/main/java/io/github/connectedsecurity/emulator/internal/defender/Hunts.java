package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two hunting operations of Defender, which differ in their tokens, and in that one tells what a query cost. */
final class Hunts {
  private final Hunting hunting;

  Hunts(Hunting hunting) { this.hunting = hunting; }

  void addTo(Routes<DefenderService.Operation> routes) {
    routes.add("POST", "/advancedqueries/run", new DefenderService.Operation(DefenderPermissions.HUNT, request -> run(request, false)))
        .add("POST", "/advancedhunting/run", new DefenderService.Operation(DefenderPermissions.XDR_HUNT, request -> run(request, true)));
  }

  private Answer run(DefenderRequest request, boolean withStatistics) {
    Object query = request.body(List.of("Query"), List.of()).get("Query");
    if (!(query instanceof String text)) {
      throw new Refusal(400, "InvalidRequestBody", "The property 'Query' must be a text.");
    }
    long begun = TimeSource.system().nanos();
    try {
      Hunting.Table found = hunting.run(text, hunting.month());
      Map<String, Object> answer = new LinkedHashMap<>();
      List<Map<String, Object>> results = found.results(false);
      if (withStatistics) {
        answer.put("Stats", statistics(results.size(), (TimeSource.system().nanos() - begun) / 1e9));
      }
      answer.put("Schema", found.schema("Name", "Type"));
      answer.put("Results", results);
      Answer whole = Answer.json(200, answer);
      if (whole.body().length > Hunting.MOST_BYTES) {
        throw new Refusal(400, "BadRequest", "Query execution has exceeded the allowed result size. Limit the number of results and try again.");
      }
      return whole;
    } catch (KqlError error) {
      throw new Refusal(400, "BadRequest", Hunting.words(error));
    }
  }

  private static Map<String, Object> statistics(int rows, double seconds) {
    Map<String, Object> none = Map.of("hits", 0, "misses", 0, "total", 0);
    Map<String, Object> cpu = new LinkedHashMap<>();
    cpu.put("user", "00:00:00.0156250");
    cpu.put("kernel", "00:00:00");
    cpu.put("total cpu", "00:00:00.0156250"); // the blank is the service's own
    Map<String, Object> usage = new LinkedHashMap<>();
    usage.put("cache", Map.of("memory", none, "disk", none));
    usage.put("cpu", cpu);
    usage.put("memory", Map.of("peak_per_node", 1_048_576));
    Map<String, Object> statistics = new LinkedHashMap<>();
    statistics.put("ExecutionTime", seconds);
    statistics.put("resource_usage", usage);
    statistics.put("dataset_statistics", List.of(Map.of("table_row_count", rows, "table_size", rows * 51)));
    return statistics;
  }
}
