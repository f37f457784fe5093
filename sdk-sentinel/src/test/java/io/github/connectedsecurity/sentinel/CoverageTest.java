package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Pattern ROW = Pattern.compile("\\| \\w+ \\| ([A-Z /]+) \\| `([^`]+)`");
  private static final String WORKSPACE = "/Microsoft.OperationalInsights/workspaces/{workspace}";

  private final Coverage coverage = Coverage.of("sentinel");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void page_knowsEveryOperationOfTheService() {
    Optional<Path> sheet = ExampleFiles.shared("api/sentinel.md");
    assumeTrue(sheet.isPresent());
    Set<String> operations = operations(ExampleFiles.text(sheet.orElseThrow()));

    assertThat(operations).hasSizeGreaterThan(230);
    assertThat(coverage.missing(operations)).isEmpty();
  }

  private static Set<String> operations(String sheet) {
    Set<String> operations = new LinkedHashSet<>();
    Matcher row = ROW.matcher(sheet);
    while (row.find()) {
      for (String verb : row.group(1).split(" / ", -1)) {
        operations.add(verb + " " + path(row.group(2)));
      }
    }
    return operations;
  }

  private static String path(String written) {
    String path = written.replace("{SI}", "/Microsoft.SecurityInsights").replace("{WS}", WORKSPACE).replace("{tiType}", "main")
        .replace("{enrichmentType}", "main").replaceAll("^(\\{RG}|\\{SUB}|/\\{resourceUri})?/providers(?=/)", "");
    return path.startsWith("/Microsoft.") ? path : "/v1" + path;
  }
}
