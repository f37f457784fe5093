package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.securitycenter.model.posture.AssessmentMetadataContent;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentSeverity;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentType;
import io.github.connectedsecurity.securitycenter.model.posture.Tactic;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssessmentsMetadataTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /providers/Microsoft.Security/assessmentMetadata");
    assertThat(SecurityStub.names(stub.client().assessmentMetadata().list())).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Security/assessmentMetadata", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /providers/Microsoft.Security/assessmentMetadata/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().assessmentMetadata().get("name1").name()).contains("one");
    stub.sent("GET /providers/Microsoft.Security/assessmentMetadata/name1", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/read (built-in role: Security Reader)");
  }

  @Test
  void listIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata");
    assertThat(SecurityStub.names(stub.client().assessmentMetadata().listIn(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/read (built-in role: Security Reader)");
  }

  @Test
  void getIn_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().assessmentMetadata().getIn(SUBSCRIPTION, "name1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/read (built-in role: Security Reader)");
  }

  @Test
  void putIn_sendsTheBody() {
    stub.on("PUT /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", 200, SecurityStub.ONE);
    assertThat(stub.client().assessmentMetadata().putIn(SUBSCRIPTION, "name1", AssessmentMetadataContent.of("Patch", AssessmentSeverity.HIGH,
        AssessmentType.CUSTOMER_MANAGED).tactics(List.of(Tactic.INITIAL_ACCESS))).name()).contains("one");
    stub.sent("PUT /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"displayName\":\"Patch\",\"severity\":\"High\",\"assessmentType\":\"CustomerManaged\",\"tactics\":[\"Initial Access\"]}}");
  }

  @Test
  void deleteIn_saysThatItIsDone() {
    stub.on("DELETE /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", 204, "");
    stub.client().assessmentMetadata().deleteIn(SUBSCRIPTION, "name1");
    stub.sent("DELETE /subscriptions/s1/providers/Microsoft.Security/assessmentMetadata/name1", "2021-06-01",
        "Microsoft.Security/assessmentMetadata/delete (built-in role: Security Admin)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().assessmentMetadata().listIn(GROUP),
        () -> stub.client().assessmentMetadata().getIn(GROUP, "name1"),
        () -> stub.client().assessmentMetadata().putIn(GROUP, "name1", AssessmentMetadataContent.of("Patch", AssessmentSeverity.HIGH,
            AssessmentType.CUSTOMER_MANAGED).tactics(List.of(Tactic.INITIAL_ACCESS))),
        () -> stub.client().assessmentMetadata().deleteIn(GROUP, "name1"));
    assertThat(stub.asked()).isEmpty();
  }
}
