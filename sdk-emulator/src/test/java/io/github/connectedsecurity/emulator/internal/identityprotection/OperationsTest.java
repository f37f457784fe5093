package io.github.connectedsecurity.emulator.internal.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OperationsTest {
  private static final Pattern ROW = Pattern.compile("\\| `(GET|POST|PATCH|DELETE) (/[^`]+)` \\| `(\\w+)\\.");

  @Test
  void everyOperationOfTheClient_isKnown() throws IOException {
    List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("../docs/reference/identityprotection.md"))).results().toList();
    assertThat(rows).hasSizeGreaterThan(90);
    try (IdentityCloud cloud = new IdentityCloud()) {
      for (MatchResult row : rows) {
        boolean beta = List.of("RiskyAgents", "BetaSignIns").contains(row.group(3));
        String path = (beta ? "/beta" : "/v1.0") + row.group(2).replaceAll("\\{\\w+}", "x");
        IdentityCloud.Reply reply = cloud.send(row.group(1), path, "");
        assertThat(reply.status()).as(row.group(0)).isNotIn(403, 405, 429, 500);
        assertThat(reply.response().body()).as(row.group(0)).doesNotContain("for the segment");
      }
    }
  }
}
