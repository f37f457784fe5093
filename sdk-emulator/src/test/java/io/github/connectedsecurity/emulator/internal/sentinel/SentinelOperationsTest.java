package io.github.connectedsecurity.emulator.internal.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SentinelOperationsTest {
  private static final Pattern ROW = Pattern.compile("\\| `(GET|POST|PUT|PATCH|DELETE) /(Microsoft\\.[A-Za-z]+)/([^`]+)` \\| `([\\w.]+)` \\| ([^|]+) \\|");
  /** What the names in the table's paths are where the path must lead to something. */
  private static final Map<String, String> NAMES = Map.of("{workspace}", "larkspur-soc", "{tiType}", "main", "{type}", "main");

  private final SentinelCloud cloud = new SentinelCloud();

  @Test
  void everyOperationOfTheClient_isKnown_andTakesItsRole() throws IOException {
    List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("../docs/reference/sentinel.md"))).results().toList();
    assertThat(rows).hasSizeGreaterThan(150);
    List<String> refused = new ArrayList<>();
    for (MatchResult row : rows) {
      boolean ofWorkspace = row.group(2).equals("Microsoft.SecurityInsights") && !row.group(3).matches("enrichment/(ip|domain)/.*");
      String place = ofWorkspace ? SentinelCloud.WS : SampleWorkspace.GROUP;
      String tail = row.group(3);
      for (Map.Entry<String, String> name : NAMES.entrySet()) {
        tail = tail.replace(name.getKey(), name.getValue());
      }
      String path = place + "/providers/" + row.group(2) + "/" + tail.replaceAll("\\{\\w+}", "x");
      AppRegistration app = AppRegistration.of("Test application", row.group(5).strip());
      String body = row.group(1).equals("GET") || row.group(1).equals("DELETE") ? "" : "{}";
      Answer answer = newest(app, row.group(1), path, body);
      boolean wrong = List.of(403, 405, 415, 500).contains(answer.status());
      if (wrong || SentinelCloud.code(answer).matches(".*(InvalidResourceType|NoRegisteredProviderFound)")) {
        refused.add(row.group() + " " + SentinelCloud.code(answer));
      }
    }
    assertThat(refused).isEmpty();
  }

  /** Calls with the version of the type, or a preview where only that knows the operation. */
  private Answer newest(AppRegistration app, String verb, String path, String body) {
    Answer answer = cloud.call(app, verb, path + "?api-version=2024-03-01", body);
    for (String version : List.of("2024-01-01-preview", "2023-09-01", "2022-10-01", "2020-08-01", "2023-03-11", "2024-09-01")) {
      if (!SentinelCloud.code(answer).endsWith("NoRegisteredProviderFound")) {
        return answer;
      }
      answer = cloud.call(app, verb, path + "?api-version=" + version, body);
    }
    return answer;
  }
}
