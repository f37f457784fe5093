package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final Coverage coverage = Coverage.of("graph-security");

  @Test
  void page_andCode_agree() {
    assertThat(coverage.rows()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(coverage.disagreements()).isEmpty();
  }

  @Test
  void page_hasARowOrAReason_forEveryOperationOfTheSheet() {
    Optional<Path> sheet = ExampleFiles.shared("api/graph-security.md");
    assumeThat(sheet).as("reference sheet").isPresent();
    Set<String> operations = SheetOperations.of(ExampleFiles.text(sheet.orElseThrow()));

    assertThat(operations).hasSizeGreaterThan(125).contains("GET /security/alerts_v2", "GET /security/threatIntelligence/hosts/{}/childHostPairs",
        "DELETE /security/tiIndicators/{}", "PATCH /security/threatSubmission/emailThreatSubmissionPolicies/{}", "GET /security/ipSecurityProfiles/{}");
    assertThat(coverage.missing(operations)).isEmpty();
  }

  @Test
  void leftOut_hasAReasonForEach() { assertThat(coverage.leftOut().values()).isNotEmpty().allSatisfy(reason -> assertThat(reason).isNotBlank()); }
}
