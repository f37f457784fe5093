package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecureScoresTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScores");
    assertThat(SecurityStub.names(stub.client().secureScores().list(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScores", "2020-01-01",
        "Microsoft.Security/secureScores/read (built-in role: Security Reader)");
  }

  @Test
  void get_readsOne() {
    stub.on("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1", 200, SecurityStub.ONE);
    assertThat(stub.client().secureScores().get(SUBSCRIPTION, "score1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1", "2020-01-01",
        "Microsoft.Security/secureScores/read (built-in role: Security Reader)");
  }

  @Test
  void controls_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1/secureScoreControls");
    assertThat(SecurityStub.names(stub.client().secureScores().controls(SUBSCRIPTION, "score1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1/secureScoreControls", "2020-01-01",
        "Microsoft.Security/secureScores/secureScoreControls/read (built-in role: Security Reader)");
  }

  @Test
  void controlsWithDefinitions_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1/secureScoreControls");
    assertThat(SecurityStub.names(stub.client().secureScores().controlsWithDefinitions(SUBSCRIPTION, "score1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScores/score1/secureScoreControls", "2020-01-01",
        "Microsoft.Security/secureScores/secureScoreControls/read (built-in role: Security Reader)", "$expand", "definition");
  }

  @Test
  void allControls_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControls");
    assertThat(SecurityStub.names(stub.client().secureScores().allControls(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControls", "2020-01-01",
        "Microsoft.Security/secureScoreControls/read (built-in role: Security Reader)");
  }

  @Test
  void allControlsWithDefinitions_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControls");
    assertThat(SecurityStub.names(stub.client().secureScores().allControlsWithDefinitions(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControls", "2020-01-01",
        "Microsoft.Security/secureScoreControls/read (built-in role: Security Reader)", "$expand", "definition");
  }

  @Test
  void definitions_readsAllPages() {
    stub.pages("GET /providers/Microsoft.Security/secureScoreControlDefinitions");
    assertThat(SecurityStub.names(stub.client().secureScores().definitions())).containsExactly("one", "two");
    stub.sent("GET /providers/Microsoft.Security/secureScoreControlDefinitions", "2020-01-01",
        "Microsoft.Security/secureScoreControlDefinitions/read (built-in role: Security Reader)");
  }

  @Test
  void definitionsIn_readsAllPages() {
    stub.pages("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControlDefinitions");
    assertThat(SecurityStub.names(stub.client().secureScores().definitionsIn(SUBSCRIPTION))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/providers/Microsoft.Security/secureScoreControlDefinitions", "2020-01-01",
        "Microsoft.Security/secureScoreControlDefinitions/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().secureScores().list(GROUP),
        () -> stub.client().secureScores().get(GROUP, "score1"),
        () -> stub.client().secureScores().controls(GROUP, "score1"),
        () -> stub.client().secureScores().controlsWithDefinitions(GROUP, "score1"),
        () -> stub.client().secureScores().allControls(GROUP),
        () -> stub.client().secureScores().allControlsWithDefinitions(GROUP),
        () -> stub.client().secureScores().definitionsIn(GROUP));
    assertThat(stub.asked()).isEmpty();
  }
}
