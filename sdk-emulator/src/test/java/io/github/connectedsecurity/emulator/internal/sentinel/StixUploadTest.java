package io.github.connectedsecurity.emulator.internal.sentinel;

import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.READER;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.SI;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.code;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.items;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.json;
import static io.github.connectedsecurity.emulator.internal.sentinel.SentinelCloud.objects;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StixUploadTest {
  private static final String PATH = "/ti/workspaces/" + Workspace.ID + "/threat-intelligence-stix-objects:upload?api-version=2024-02-01-preview";
  private static final String GOOD = "{\"type\":\"indicator\",\"id\":\"indicator--ad1bf017-00b9-42cb-b639-aa5a7a77b584\",\"created\":\"2026-11-01T00:00:00Z\","
      + "\"modified\":\"2026-11-01T00:00:00Z\",\"name\":\"N\",\"pattern\":\"[ipv4-addr:value = "
      + "'192.0.2.9']\",\"pattern_type\":\"stix\",\"valid_from\":\"2026-11-01T00:00:00Z\"}";

  private final SentinelCloud cloud = new SentinelCloud();

  @Test
  void allAccepted_isAnEmptyAnswer_andTheIndicatorIsThere() {
    Answer answer = cloud.post(PATH, body("Test", GOOD));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    String query = SI + "threatIntelligence/main/queryIndicators?api-version=2024-03-01";
    assertThat(items(cloud.post(query, "{\"sources\":[\"Test\"],\"patternTypes\":[\"ipv4-addr\"]}"))).hasSize(1);
    assertThat(cloud.post(PATH, body("Test", GOOD)).status()).isEqualTo(200);
    assertThat(items(cloud.post(query, "{\"sources\":[\"Test\"]}"))).as("the same id replaces").hasSize(1);
  }

  @Test
  void wrongObjects_areNamedByTheirPlace() {
    String lacks = GOOD.replace("\"id\":\"indicator--ad1bf017-00b9-42cb-b639-aa5a7a77b584\",", "");
    Answer answer = cloud.post(PATH, body("Test", GOOD + "," + lacks + "," + GOOD.replace("[ipv4-addr:value = '192.0.2.9']", "ipv4")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(objects(json(answer).get("errors")).stream().map(one -> one.get("recordIndex"))).containsExactly(1L, 2L);
    assertThat(String.valueOf(json(answer))).contains("Error for Property=id: Required property is missing. Actual value: NULL.");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "\"spec_version\":\"3.0\"", "\"confidence\":101", "\"valid_until\":\"2026-10-01T00:00:00Z\"", "\"type\":\"malware\"", "\"modified\":\"yesterday\"",
      "\"id\":\"indicator--1\""})
  void object_isHeldAgainstStix(String member) {
    assertThat(code(cloud.post(PATH, body("Test", GOOD.substring(0, GOOD.length() - 1) + "," + member + "}")))).isEqualTo("400 BadRequest");
  }

  @ParameterizedTest
  @CsvSource({"'',400 BadRequest", "Microsoft Sentinel,400 BadRequest"})
  void source_mustBeNamed(String source, String expected) { assertThat(code(cloud.post(PATH, body(source, GOOD)))).isEqualTo(expected); }

  @Test
  void requests_areRefused_inTheRightOrder() {
    assertThat(code(cloud.send("", "POST", PATH, "", Map.of()))).isEqualTo("401 InvalidAuthenticationToken");
    assertThat(code(cloud.call(READER, "POST", PATH, body("Test", GOOD)))).isEqualTo("403 Forbidden");
    assertThat(code(cloud.get(PATH))).isEqualTo("405 MethodNotAllowed");
    assertThat(code(cloud.post(PATH.replace("2024-02-01-preview", "2024-03-01"), body("Test", GOOD)))).isEqualTo("400 UnsupportedApiVersion");
    assertThat(code(cloud.post(PATH.replace(Workspace.ID, "00000000-0000-4000-8000-000000000000"), body("Test", GOOD)))).isEqualTo("404 WorkspaceNotFound");
    assertThat(code(cloud.post(PATH.replace("upload?", "send?"), body("Test", GOOD)))).isEqualTo("404 NotFound");
    assertThat(code(cloud.post(PATH, body("Test", String.join(",", Collections.nCopies(101, GOOD)))))).isEqualTo("400 BadRequest");
    assertThat(code(cloud.post(PATH, "{\"sourcesystem\":\"Test\",\"indicators\":[" + GOOD + "]}"))).isEqualTo("400 BadRequest");
    assertThat(cloud.post("/ti/workspaces/" + Workspace.ID + "/threatintelligenceindicators:upload?api-version=2022-07-01",
        "{\"sourcesystem\":\"Test\",\"indicators\":[" + GOOD + "]}").status()).isEqualTo(200);
    assertThat(cloud.post("/ti/" + Workspace.ID + "/threatintelligence:upload-indicators?api-version=2022-07-01",
        "{\"sourcesystem\":\"Test\",\"value\":[" + GOOD + "]}").status()).isEqualTo(200);
  }

  private static String body(String source, String objects) { return "{\"sourcesystem\":\"" + source + "\",\"stixobjects\":[" + objects + "]}"; }
}
