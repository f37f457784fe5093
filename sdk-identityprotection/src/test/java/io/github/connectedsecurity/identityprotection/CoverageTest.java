package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final List<String> ROOTS = List.of("/identityProtection", "/auditLogs", "/identity", "/policies", "/users", "/me", "/groups",
      "/servicePrincipals");
  private static final Pattern TOKEN = Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE)\\b|`([^`]+)`");

  private final Coverage coverage = Coverage.of("identityprotection");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThan(70);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void page_hasEveryOperationOfTheSheet() {
    Optional<Path> sheet = ExampleFiles.shared("api/identityprotection.md");
    assumeThat(sheet).as("reference sheet").isPresent();
    Set<String> operations = operations(ExampleFiles.text(sheet.orElseThrow()));

    assertThat(operations).hasSizeGreaterThan(75).contains("GET /users/{id}/memberOf", "POST /auditLogs/signIns/dismiss",
        "DELETE /identity/conditionalAccess/policies/{id}",
        "POST /identity/conditionalAccess/deletedItems/namedLocations/{id}/restore",
        "PATCH /policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{cid}");
    assertThat(coverage.missing(operations)).isEmpty();
    assertThat(coverage.leftOut().values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
  }

  /** The operations of the first column of the tables in section 1; a path may be shortened to its end. */
  private static Set<String> operations(String sheet) {
    String section = sheet.substring(sheet.indexOf("## 1 Endpoints"), sheet.indexOf("## 2 Paging"));
    Set<String> found = new LinkedHashSet<>();
    section.lines().filter(line -> line.matches("\\| (GET|POST|PUT|PATCH|DELETE).*")).map(line -> line.split("\\|", -1)[1]).forEach(cell -> read(cell, found));
    return found;
  }

  private static void read(String cell, Set<String> found) {
    Set<String> verbs = new LinkedHashSet<>();
    List<String> paths = new ArrayList<>();
    boolean fresh = true;
    Matcher token = TOKEN.matcher(cell);
    while (token.find()) {
      if (token.group(1) != null) {
        if (!fresh) {
          verbs.clear();
        }
        verbs.add(token.group(1));
        fresh = true;
      } else if (token.group(2).startsWith("/") || token.group(2).startsWith("...")) {
        for (String path : full(token.group(2), paths)) {
          verbs.forEach(verb -> found.add(verb + " " + path));
        }
        fresh = false;
      }
    }
  }

  private static List<String> full(String written, List<String> collections) {
    if (written.startsWith(".../{")) {
      return collections.stream().map(collection -> collection + written.substring(3)).toList();
    }
    String path = written;
    if (ROOTS.stream().noneMatch(root -> (written + "/").startsWith(root + "/"))) {
      String last = collections.get(collections.size() - 1);
      path = last.substring(0, last.lastIndexOf('/')) + written.replace("...", "");
    }
    collections.add(path);
    return List.of(path);
  }
}
