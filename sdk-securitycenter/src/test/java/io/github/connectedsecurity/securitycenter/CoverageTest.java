package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Pattern ROW = Pattern.compile("\\| \\w+ \\| (GET|PUT|POST|PATCH|DELETE) \\| `([^`]+)` \\|.*");
  private static final Pattern DEVOPS = Pattern.compile("`(azureDevOpsOrgs|gitHubOwners|gitLabGroups)\\[/\\{(\\w+)}/?");
  /** Parameters of paths that can be one thing only, by the sheet's notes. */
  private static final Map<String, String> FIXED = Map.of("{jitNetworkAccessPolicyInitiateType}", "initiate",
      "{adaptiveNetworkHardeningEnforceAction}", "enforce", "{RG}/providers/{resourceNamespace}/{resourceType}/{resourceName}", "/{resourceId}");

  private final Coverage coverage = Coverage.of("securitycenter");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(248);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void everyOperationOfTheSheet_hasAMethod() {
    var sheet = ExampleFiles.shared("api/securitycenter.md");
    assumeThat(sheet).isPresent();

    Set<String> operations = new LinkedHashSet<>();
    ExampleFiles.text(sheet.orElseThrow()).lines().map(ROW::matcher).filter(Matcher::matches)
        .forEach(row -> operations.add(row.group(1) + " " + path(row.group(2))));
    assertThat(operations).hasSizeGreaterThan(200);
    assertThat(coverage.missing(operations)).isEmpty();
    assertThat(DEVOPS.matcher(ExampleFiles.text(sheet.orElseThrow())).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrder("azureDevOpsOrgs", "gitHubOwners", "gitLabGroups")
        .allSatisfy(place -> assertThat(coverage.rows()).anyMatch(row -> row.operation().endsWith("/devops/default/" + place)));
  }

  @Test
  void versions_areThoseOfTheSheetsSections() {
    var sheet = ExampleFiles.shared("api/securitycenter.md");
    assumeThat(sheet).isPresent();

    Map<String, String> versions = new LinkedHashMap<>();
    String version = "";
    for (String line : ExampleFiles.text(sheet.orElseThrow()).lines().toList()) {
      Matcher heading = Pattern.compile("### .*?(\\d{4}-\\d{2}-\\d{2}(?:-preview)?).*").matcher(line);
      Matcher row = ROW.matcher(line);
      if (heading.matches()) {
        version = heading.group(1);
      } else if (row.matches()) {
        String[] below = row.group(2).split("MS/", -1);
        versions.putIfAbsent(below[below.length - 1].replaceAll("/\\{[^}]*}", "").replaceAll("^locations/|/default.*|/current", ""), version);
      }
    }
    assertThat(SecurityResourceType.values()).filteredOn(type -> versions.containsKey(type.path().replace("locations/", ""))).hasSizeGreaterThan(40)
        .allSatisfy(type -> assertThat(type.pinnedVersion()).as(type.path()).isEqualTo(versions.get(type.path().replace("locations/", ""))));
  }

  private static String path(String shorthand) {
    String path = shorthand;
    for (var fixed : FIXED.entrySet()) {
      path = path.replace(fixed.getKey(), fixed.getValue());
    }
    return path.replace("{SUB}", "/subscriptions/{subscription}").replace("{RG}", "/subscriptions/{subscription}/resourceGroups/{group}")
        .replace("MS/", "providers/Microsoft.Security/");
  }
}
