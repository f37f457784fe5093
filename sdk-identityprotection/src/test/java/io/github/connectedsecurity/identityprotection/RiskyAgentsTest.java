package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.AgentIdentityType;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskyAgent;
import io.github.connectedsecurity.identityprotection.model.RiskyAgentIdentity;
import io.github.connectedsecurity.identityprotection.model.RiskyAgentIdentityBlueprintPrincipal;
import io.github.connectedsecurity.identityprotection.model.RiskyAgentUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskyAgentsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final RiskyAgents agents = client.beta().riskyAgents();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_readsEachAsTheClassOfItsKind() {
    service.on("GET /beta/identityProtection/riskyAgents", """
        {"value":[{"@odata.type":"#microsoft.graph.riskyAgentUser","id":"a1"},{"@odata.type":"#microsoft.graph.riskyAgentIdentity","id":"a2"},
                  {"@odata.type":"#microsoft.graph.riskyAgentIdentityBlueprintPrincipal","id":"a3"},
                  {"@odata.type":"#microsoft.graph.riskyAgentOfTomorrow","id":"a4"}]}""");

    assertThat(agents.list(q -> q.filter(AgentFields.AGENT_DISPLAY_NAME.startsWith("Bot"))).stream().map(agent -> (Object) agent.getClass()))
        .containsExactly(RiskyAgentUser.class, RiskyAgentIdentity.class, RiskyAgentIdentityBlueprintPrincipal.class, RiskyAgent.class);
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "startswith(agentDisplayName,'Bot')"));
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.AGENT_PROTECTION));
  }

  @Test
  void get_readsOneAgent() {
    service.on("GET /beta/identityProtection/riskyAgents/a1", "{\"id\":\"a1\",\"identityType\":\"agentUser\",\"riskLevel\":\"high\"}");

    assertThat(agents.get("a1").identityType()).contains(AgentIdentityType.AGENT_USER);
  }

  @Test
  void detections_readBothNamesOfTheAgent() {
    service.on("GET /beta/identityProtection/agentRiskDetections", "{\"value\":[{\"id\":\"d1\",\"agentId\":\"a1\",\"agentDisplayName\":\"Bot\"}]}");
    service.on("GET /beta/identityProtection/agentRiskDetections/d2", "{\"id\":\"d2\",\"identityId\":\"a2\",\"agentId\":\"old\"}");

    assertThat(agents.detections(q -> q.filter(AgentFields.RISK_EVENT_TYPE.eq(RiskEventType.UNFAMILIAR_RESOURCE_ACCESS)).top(500)).stream().toList())
        .singleElement().satisfies(detection -> assertThat(detection.identityId()).contains("a1"));
    assertThat(agents.detection("d2").identityId()).contains("a2");
  }

  @Test
  void actions_areSentOnce() {
    service.on("POST /beta/identityProtection/riskyAgents/confirmCompromised", 204, "");
    service.on("POST /beta/identityProtection/riskyAgents/confirmSafe", 204, "");
    service.on("POST /beta/identityProtection/riskyAgents/dismiss", 503, "");

    assertThat(agents.confirmCompromised(List.of("a1")).isComplete()).isTrue();
    assertThat(agents.confirmSafe(List.of("a1")).isComplete()).isTrue();
    assertThat(agents.dismiss(List.of("a1")).unknown()).containsExactly("a1");
    assertThat(service.asked()).extracting(StubService.Asked::body).containsOnly("{\"agentIds\":[\"a1\"]}").hasSize(3);
  }
}
