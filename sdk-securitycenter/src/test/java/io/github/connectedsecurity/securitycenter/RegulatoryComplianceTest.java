package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.query.ODataFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegulatoryComplianceTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void standards_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().standards(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/read (built-in role: Security Reader)");
  }

  @Test
  void standards_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().standards(SUBSCRIPTION, ODataFilter.raw("state eq 'Failed'")))).containsExactly("one",
        "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
  }

  @Test
  void standard_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1", 200, SecurityStub.ONE);
    assertThat(stub.client().regulatoryCompliance().standard(SUBSCRIPTION, "standard1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/read (built-in role: Security Reader)");
  }

  @Test
  void controls_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().controls(SUBSCRIPTION, "standard1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/read (built-in role: Security Reader)");
  }

  @Test
  void controls_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().controls(SUBSCRIPTION, "standard1", ODataFilter.raw("state eq 'Failed'"))))
        .containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/read (built-in role: Security Reader)", "$filter", "state eq 'Failed'");
  }

  @Test
  void control_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().regulatoryCompliance().control(SUBSCRIPTION, "standard1", "control1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1",
        "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/read (built-in role: Security Reader)");
  }

  @Test
  void assessments_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regul"
        + "atoryComplianceAssessments");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().assessments(SUBSCRIPTION, "standard1", "control1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regula"
        + "toryComplianceAssessments", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void assessments_withFilter_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regul"
        + "atoryComplianceAssessments");
    assertThat(SecurityStub.names(stub.client().regulatoryCompliance().assessments(SUBSCRIPTION, "standard1", "control1",
        ODataFilter.raw("state eq 'Failed'")))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regula"
        + "toryComplianceAssessments", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments/read (built-in role: Security Reader)",
        "$filter", "state eq 'Failed'");
  }

  @Test
  void assessment_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regulato"
        + "ryComplianceAssessments/assessment1", 200, SecurityStub.ONE);
    assertThat(stub.client().regulatoryCompliance().assessment(SUBSCRIPTION, "standard1", "control1", "assessment1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/standard1/regulatoryComplianceControls/control1/regula"
        + "toryComplianceAssessments/assessment1", "2019-01-01-preview",
        "Microsoft.Security/regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().regulatoryCompliance().standards(GROUP),
        () -> stub.client().regulatoryCompliance().standards(GROUP, ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().regulatoryCompliance().standard(GROUP, "standard1"),
        () -> stub.client().regulatoryCompliance().controls(GROUP, "standard1"),
        () -> stub.client().regulatoryCompliance().controls(GROUP, "standard1", ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().regulatoryCompliance().control(GROUP, "standard1", "control1"),
        () -> stub.client().regulatoryCompliance().assessments(GROUP, "standard1", "control1"),
        () -> stub.client().regulatoryCompliance().assessments(GROUP, "standard1", "control1", ODataFilter.raw("state eq 'Failed'")),
        () -> stub.client().regulatoryCompliance().assessment(GROUP, "standard1", "control1", "assessment1"));
    assertThat(stub.asked()).isEmpty();
  }
}
