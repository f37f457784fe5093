package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Pattern OPERATION = Pattern.compile("`(GET|POST|PUT|DELETE) (/api/[^`]*)`");

  private final Coverage coverage = Coverage.of("cloudappsecurity");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSize(25);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void page_hasEveryOperationOfTheSheet() {
    Optional<Path> sheet = ExampleFiles.shared("api/cloudappsecurity.md");
    assumeThat(sheet).isPresent();
    Set<String> operations = OPERATION.matcher(ExampleFiles.text(sheet.orElseThrow()).replaceAll("(?s)## 10\\..*", "")).results()
        .map(found -> found.group(1) + " " + found.group(2)).collect(Collectors.toSet());

    assertThat(operations).hasSizeGreaterThan(20);
    assertThat(coverage.missing(operations)).isEmpty();
  }
}
