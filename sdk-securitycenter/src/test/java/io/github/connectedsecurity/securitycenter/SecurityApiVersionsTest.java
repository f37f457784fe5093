package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityApiVersionsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void override_countsForItsType_andForCopiesOfItsClient_only() {
    String assessments = "GET /subscriptions/s1/providers/Microsoft.Security/assessments";
    String metadata = "GET /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata";
    for (String line : new String[] {assessments, assessments, metadata}) {
      stub.on(line, "{\"value\":[]}");
    }

    SecurityCenterClient newer = stub.client().apiVersion(SecurityResourceType.ASSESSMENTS, "2025-05-04").with(options -> options.header("x-ms-test", "1"));
    assertThat(newer.assessments().list(SUBSCRIPTION).stream()).isEmpty();
    assertThat(newer.assessmentMetadata().listIn(SUBSCRIPTION).stream()).isEmpty();
    assertThat(stub.client().assessments().list(SUBSCRIPTION).stream()).isEmpty();
    assertThat(stub.asked()).extracting(asked -> asked.query().get("api-version")).containsExactly("2025-05-04", "2021-06-01", "2021-06-01");
    assertThat(newer.apiVersions().of(SecurityResourceType.ASSESSMENTS)).isEqualTo("2025-05-04");
    assertThat(newer.apiVersions()).hasToString("SecurityApiVersions{ASSESSMENTS=2025-05-04}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "latest", "2025-5-4", "2025-05-04&x=1", "2025-05-04 ", "2025-05-04-"})
  void override_refusesWhatIsNoVersion(String version) {
    assertThatIllegalArgumentException().isThrownBy(() -> stub.client().apiVersion(SecurityResourceType.ALERTS, version)).withMessageContaining("api-version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-04", "2024-05-15-preview", "2024-05-15-preview.1"})
  void override_takesDaysAndPreviews(String version) {
    assertThat(SecurityApiVersions.pinned().with(SecurityResourceType.ALERTS, version).of(SecurityResourceType.ALERTS)).isEqualTo(version);
  }
}
