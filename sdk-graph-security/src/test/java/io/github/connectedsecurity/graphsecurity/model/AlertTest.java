package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlertTest {
  private final String everything = ExampleFiles.resource(AlertTest.class, "alert-with-every-evidence.json");

  @Test
  void evidence_isReadAsTheClassThatFits_andAsTheBaseClassOtherwise() {
    Incident incident = incident("incident-with-alerts.json");

    List<AlertEvidence> evidence = incident.alerts().get(0).evidence();

    assertThat(evidence.stream().map(Object::getClass)).containsExactly(UserEvidence.class, AlertEvidence.class, AlertEvidence.class);
    assertThat(((UserEvidence) evidence.get(0)).userAccount().flatMap(UserAccount::userPrincipalName)).contains("kim@contoso.example");
    assertThat(evidence.get(1).roles()).containsExactly(EvidenceRole.COMPROMISED, EvidenceRole.of("timeTraveller"));
    assertThat(evidence.get(1).raw()).containsEntry("qubits", 433L);
  }

  @Test
  void incident_readsFormerNames_andKeepsThemInTheJson() {
    Incident incident = incident("incident-in-former-words.json");

    assertThat(incident.determination()).contains(AlertDetermination.COMPROMISED_ACCOUNT);
    assertThat(incident.classification()).contains(AlertClassification.TRUE_POSITIVE);
    assertThat(incident.status()).contains(IncidentStatus.ACTIVE);
    assertThat(incident.customTags()).containsExactly("Old tag");
    assertThat(incident.comments().get(0).createdByDisplayName()).contains("kim@contoso.example");
    assertThat(incident.comments().get(0).createdDateTime()).contains(Instant.parse("2025-12-31T23:59:59.999999900Z"));
    assertThat(incident.createdDateTime()).as("the year 1").isEmpty();
    assertThat(incident.lastUpdateDateTime()).as("no zone").contains(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(incident.raw()).containsEntry("determination", "CompromisedUser").containsEntry("assignedTo", null);
  }

  @Test
  void presentNames_winOverFormerOnes() {
    AlertComment comment = AlertComment.of(Map.of("createdByDisplayName", "now", "createdBy", "then",
        "createdDateTime", "2026-01-01T00:00:00Z", "createdTime", "2020-01-01T00:00:00Z"));
    Incident incident = Incident.of(Map.of("customTags", List.of(), "tags", List.of("old")));

    assertThat(comment.createdByDisplayName()).contains("now");
    assertThat(comment.createdDateTime()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    assertThat(incident.customTags()).isEmpty();
  }

  @Test
  void determination_readsFormerNamesInAnyCase() {
    assertThat(AlertDetermination.of("compromisedUser")).isEqualTo(AlertDetermination.COMPROMISED_ACCOUNT);
    assertThat(AlertDetermination.of("Clean")).isEqualTo(AlertDetermination.NOT_MALICIOUS);
    assertThat(AlertDetermination.of("insufficientData")).isEqualTo(AlertDetermination.NOT_ENOUGH_DATA_TO_VALIDATE);
    assertThat(AlertDetermination.of("CONFIRMEDUSERACTIVITY")).isEqualTo(AlertDetermination.CONFIRMED_ACTIVITY);
    assertThat(AlertDetermination.of("tomorrows").value()).isEqualTo("tomorrows");
  }

  @Test
  void oddValue_failsOnlyItsOwnAccessor_andIsNotQuoted() {
    Alert alert = Alert.of(Map.of("id", "a", "title", 7, "createdDateTime", "soon kim@contoso.example", "severity", "high",
        "evidence", List.of(Map.of("roles", "many"))));

    assertThat(alert.severity()).contains(AlertSeverity.HIGH);
    assertThatThrownBy(alert::title).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.title");
    assertThatThrownBy(alert::createdDateTime).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("$.createdDateTime").hasMessageNotContaining("kim");
    assertThat(alert.evidence()).singleElement().satisfies(odd -> assertThatThrownBy(odd::roles).isInstanceOf(InvalidDataException.class));
  }

  @Test
  void equality_isThatOfTheJson() {
    Alert alert = Alert.of(Map.of("id", "a", "title", "One"));

    assertThat(alert).isEqualTo(Alert.of(Map.of("title", "One", "id", "a"))).hasSameHashCodeAs(Alert.of(Map.of("title", "One", "id", "a")));
    assertThat(alert).isNotEqualTo(Alert.of(Map.of("id", "a", "title", "Two"))).isNotEqualTo(Incident.of(Map.of("id", "a", "title", "One")));
    assertThat(UserEvidence.of(Map.of())).isNotEqualTo(UrlEvidence.of(Map.of()));
  }

  @Test
  void toString_namesTypeAndIdOnly() {
    assertThat(Alert.of(Map.of("id", "a1", "assignedTo", "kim@contoso.example"))).hasToString("Alert[a1]");
    assertThat(UserAccount.of(Map.of("userPrincipalName", "kim@contoso.example"))).hasToString("UserAccount");
  }

  @Test
  void usersOwnMapper_readsAndWritesModels() throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    Alert alert = mapper.readValue(everything, Alert.class);

    assertThat(alert).isEqualTo(Alert.of(Json.object(everything)));
    assertThat(alert.evidence()).hasSize(48);
    assertThat(mapper.readTree(mapper.writeValueAsString(alert))).isEqualTo(mapper.readTree(everything));
    String page = "[{\"@odata.type\":\"#microsoft.graph.security.urlEvidence\",\"url\":\"u\"}]";
    assertThat(mapper.readValue(page, new TypeReference<List<AlertEvidence>>() {}))
        .singleElement().isInstanceOfSatisfying(UrlEvidence.class, evidence -> assertThat(evidence.url()).contains("u"));
    assertThat(mapper.readValue("\"HIGH\"", AlertSeverity.class)).isSameAs(AlertSeverity.HIGH);
    assertThat(mapper.writeValueAsString(Map.of("severity", AlertSeverity.of("extreme")))).isEqualTo("{\"severity\":\"extreme\"}");
  }

  private static Incident incident(String fixture) { return Incident.of(Json.object(ExampleFiles.resource(AlertTest.class, fixture))); }
}
