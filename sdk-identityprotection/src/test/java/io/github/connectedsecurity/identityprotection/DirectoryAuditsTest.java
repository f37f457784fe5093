package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.DirectoryAudit;
import io.github.connectedsecurity.identityprotection.model.OperationResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryAuditsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final DirectoryAudits audits = client.directoryAudits();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/auditLogs/directoryAudits", "{\"value\":[{\"id\":\"a1\",\"targetResources\":[{\"Type\":\"Group\"}]}]}");

    List<DirectoryAudit> read = audits.list(q -> q.filter(DirectoryAuditFields.ACTIVITY.ge(Instant.parse("2026-01-01T00:00:00Z")))
        .filter(DirectoryAuditFields.onTarget("u1").or(DirectoryAuditFields.TARGETS.any(target -> target.text("displayName").startsWith("Kim"))))
        .filter(DirectoryAuditFields.USER_PRINCIPAL_NAME.startsWith("kim")).orderBy(DirectoryAuditFields.ACTIVITY.desc()).top(999)).stream().toList();

    assertThat(read.get(0).targetResources().get(0).type()).contains("Group");
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter",
        "activityDateTime ge 2026-01-01T00:00:00Z and (targetResources/any(a:a/id eq 'u1') or "
            + "targetResources/any(a:startswith(a/displayName,'Kim'))) and startswith(initiatedBy/user/userPrincipalName,'kim')",
        "$orderby", "activityDateTime desc", "$top", "999"));
  }

  @Test
  void get_readsOneChange() {
    service.on("GET /v1.0/auditLogs/directoryAudits/a1", """
        {"id":"a1","result":"success","initiatedBy":{"user":{"id":"u1","ipAddress":"192.0.2.1"},"app":null},
         "targetResources":[{"id":"u2","modifiedProperties":[{"displayName":"AccountEnabled","newValue":"[false]"}]}]}""");

    DirectoryAudit read = audits.get("a1");

    assertThat(read.result()).contains(OperationResult.SUCCESS);
    assertThat(read.initiatedBy().orElseThrow().user().orElseThrow().ipAddress()).contains("192.0.2.1");
    assertThat(read.initiatedBy().orElseThrow().app()).isEmpty();
    assertThat(read.targetResources().get(0).modifiedProperties().get(0).newValue()).contains("[false]");
  }

  @Test
  void list_refusesUnknownFields() {
    assertThatThrownBy(() -> audits.list(q -> q.filter(SignInFields.IP_ADDRESS.eq("192.0.2.1")))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("directoryAudits");
  }
}
