package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Pattern NAMED = Pattern.compile("\\| (GET|POST|PATCH|DELETE) `(/api/[^`]+)`");
  private static final Pattern EXPORT = Pattern.compile("\\| [^|`]+ \\| (?:`(\\w+)[^`]*`[^|]*|-) \\| (?:`(\\w+)`|-) \\| \\w+ \\|");

  private final Coverage coverage = Coverage.of("defender");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(117);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void everyDocumentedOperation_hasARow() {
    String sheet = ExampleFiles.shared("api/defender.md").map(ExampleFiles::text).orElse("");
    assumeThat(sheet).as("reference sheet").isNotEmpty();
    Set<String> operations = new LinkedHashSet<>(Set.of("POST /api/advancedqueries/run", "GET /api/deviceavinfo"));
    Matcher named = NAMED.matcher(sheet);
    while (named.find()) {
      operations.add(named.group(1) + " " + named.group(2));
    }
    Matcher exports = EXPORT.matcher(sheet.substring(sheet.indexOf("### 5.10"), sheet.indexOf("### 5.11")));
    while (exports.find()) {
      for (int form = 1; form <= 2; form++) {
        if (exports.group(form) != null) {
          operations.add("GET /api/machines/" + exports.group(form));
        }
      }
    }

    assertThat(operations).hasSizeGreaterThanOrEqualTo(115);
    assertThat(coverage.missing(operations)).isEmpty();
  }
}
