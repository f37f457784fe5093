package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

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
  private static final Pattern VERB = Pattern.compile("\\b(GET|POST|PATCH|PUT|DELETE)\\b");
  private static final Pattern PATH = Pattern.compile("`((?:\\.\\.\\.|\\{item})?/?[^`]*)`");

  private final Coverage coverage = Coverage.of("mip-rest");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void operationsOfTheSheet_haveARowOrAReason() {
    Optional<Path> file = ExampleFiles.shared("api/mip-rest.md");
    assumeThat(file).as("reference sheet").isPresent();
    Set<String> operations = operations(ExampleFiles.text(file.orElseThrow()));

    assertThat(operations).hasSizeGreaterThanOrEqualTo(45).contains("POST /drives/{d}/items/{i}/assignSensitivityLabel",
        "GET /security/dataSecurityAndGovernance/sensitivityLabels/{id}/rights", "POST /users/{id}/dataSecurityAndGovernance/protectionScopes/compute");
    assertThat(coverage.missing(operations)).isEmpty();
  }

  /** Reads section 2, whose tables shorten paths: below a root, or in place of one that came before. */
  private static Set<String> operations(String sheet) {
    Set<String> found = new LinkedHashSet<>();
    String section = "";
    String last = "";
    for (String line : sheet.substring(sheet.indexOf("\n## 2 "), sheet.indexOf("\n## 3 ")).lines().toList()) {
      section = line.startsWith("### ") ? line.substring(4, 7) : line.startsWith("|") ? section : line.startsWith("Beta extras") ? "" : section;
      String[] cells = line.split("\\|", -1);
      if (!line.startsWith("|") || cells.length < 3 || section.isEmpty()) {
        continue;
      }
      String verbs = section.equals("2.5") ? cells[2] : cells[1];
      Matcher path = PATH.matcher(cells[1].replaceAll("body `[^`]*`", ""));
      while (path.find()) {
        String full = full(section, path.group(1), last);
        if (full.isEmpty()) {
          continue;
        }
        last = full;
        Matcher verb = VERB.matcher(verbs);
        while (verb.find()) {
          for (String root : roots(section, full)) {
            found.add(verb.group(1) + " " + root);
          }
        }
      }
    }
    return found;
  }

  private static String full(String section, String path, String last) {
    String plain = path.replaceAll("\\(.*\\)", "").replaceAll("\\?.*", "");
    if (plain.startsWith("{item}")) {
      return plain.replace("{item}", "/drives/{d}/items/{i}");
    }
    if (plain.startsWith(".../policy")) {
      return "/informationProtection" + plain.substring(3);
    }
    if (plain.startsWith("...")) {
      return plain.equals(".../{id}") || plain.equals(".../{id}/rights") ? last.replaceAll("/\\{id}(/rights)?$", "") + plain.substring(3)
          : "/security/dataSecurityAndGovernance" + plain.substring(3);
    }
    boolean whole = plain.startsWith("/") && (!section.equals("2.5") || plain.startsWith("/informationProtection") || plain.startsWith("/me/")
        || plain.startsWith("/users/")
        || plain.startsWith("/dataClassification"));
    return whole && !plain.endsWith("/...") ? plain : "";
  }

  /** Labeling has three roots; its table names what is below them. */
  private static Set<String> roots(String section, String path) {
    String below = "/security/informationProtection" + path;
    return section.equals("2.2") ? Set.of(below, "/me" + below, "/users/{id}" + below) : Set.of(path);
  }
}
