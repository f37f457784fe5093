package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionConditionContent;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionRuleContent;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionRuleState;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionScopeContent;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuppressionRulesTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules");
    assertThat(SecurityStub.names(stub.client().suppressionRules().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules", "2019-01-01-preview",
        "Microsoft.Security/alertsSuppressionRules/read (built-in role: Security Reader)");
  }

  @Test
  void list_withAlerttype_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules");
    assertThat(SecurityStub.names(stub.client().suppressionRules().list(SUBSCRIPTION, "value1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules", "2019-01-01-preview",
        "Microsoft.Security/alertsSuppressionRules/read (built-in role: Security Reader)", "AlertType", "value1");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().suppressionRules().get(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", "2019-01-01-preview",
        "Microsoft.Security/alertsSuppressionRules/read (built-in role: Security Reader)");
  }

  @Test
  void put_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().suppressionRules().put(SUBSCRIPTION, "name1", SuppressionRuleContent.of("IpAnomaly", "FalsePositive",
        SuppressionRuleState.ENABLED).suppressionAlertsScope(
            SuppressionScopeContent.of(List.of(SuppressionConditionContent.in("entities.ip.address",
                List.of("10.0.0.1")), SuppressionConditionContent.contains("entities.process.commandline", "nmap")))))
        .name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", "2019-01-01-preview",
        "Microsoft.Security/alertsSuppressionRules/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"alertType\":\"IpAnomaly\",\"reason\":\"FalsePositive\",\"state\":\"Enabled\",\"suppressionAlertsScope\":{\"allOf"
        + "\":[{\"field\":\"entities.ip.address\",\"in\":[\"10.0.0.1\"]},{\"field\":\"entities.process.commandline\",\"contains\":\"nmap\"}]}}}");
  }

  @Test
  void delete_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", 204, "");
    stub.client().suppressionRules().delete(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/alertsSuppressionRules/name1", "2019-01-01-preview",
        "Microsoft.Security/alertsSuppressionRules/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().suppressionRules().list(GROUP),
        () -> stub.client().suppressionRules().list(GROUP, "value1"),
        () -> stub.client().suppressionRules().get(GROUP, "name1"),
        () -> stub.client().suppressionRules().put(GROUP, "name1", SuppressionRuleContent.of("IpAnomaly", "FalsePositive", SuppressionRuleState.ENABLED)
            .suppressionAlertsScope(SuppressionScopeContent.of(List.of(SuppressionConditionContent.in("entities.ip.address", List.of("10.0.0.1")),
                SuppressionConditionContent.contains("entities.process.commandline", "nmap"))))),
        () -> stub.client().suppressionRules().delete(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
