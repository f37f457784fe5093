package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SecurityCloudExtension.class)
class StatusTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";

  private SecurityCloudEmulator cloud;
  private Caller caller;

  @BeforeEach
  void connect(SecurityCloudEmulator started) {
    cloud = started;
    caller = Caller.of(started);
  }

  @Test
  void status_countsWhatWasCalled_byKindOfPath() {
    String id = caller.get(ALERTS + "?$top=1").values("id").get(0);
    cloud.faults().at("*/comments").resetConnection(1);
    caller.get(ALERTS + "/" + id);
    caller.get(ALERTS + "/" + id);
    caller.get(ALERTS + "/da637551227677560813_-961444813");
    caller.get("/beta/security/nothing");

    Map<String, Object> status = caller.get("/emulator/status").json();

    assertThat(Caller.objects(status.get("calls")))
        .extracting(call -> call.get("verb") + " " + call.get("path") + " " + call.get("count") + " " + call.get("statuses"))
        .containsExactly("GET /beta/security/nothing 1 {404=1}", "GET " + ALERTS + " 1 {200=1}", "GET " + ALERTS + "/* 3 {200=2, 404=1}");
    assertThat(Caller.objects(status.get("latest"))).hasSize(5).first().isEqualTo(Map.of("verb", "GET", "path", "/beta/security/nothing", "status", 404L));
    assertThat(Caller.object(status.get("stored"))).containsKeys("alerts", "incidents", "Sentinel: watchlists", "Labels: on documents");
    assertThat(Caller.objects(status.get("faults"))).containsExactly(Map.of("fault", "resetConnection", "where", "*/comments", "left", 1L));
    assertThat(status.get("quotas")).isNull();
  }

  @Test
  void status_isNoPartOfTheCloud() {
    cloud.faults().fail(500, 1);

    assertThat(caller.get("/emulator").status()).isEqualTo(200);
    assertThat(caller.get("/emulator/status").status()).isEqualTo(200);
    assertThat(cloud.requests()).isEmpty();
    assertThat(cloud.faults().left()).isEqualTo(1);
    assertThat(caller.get("/emulator/nothing").status()).isEqualTo(404);
    assertThat(caller.send("PUT", "/emulator/status", "{}").status()).isEqualTo(405);
  }

  @Test
  void page_needsNoScript_andEscapesWhatComesFromOutside() {
    caller.get("/v1.0/<script>alert('x')</script>&\"".replace("<", "%3C").replace(">", "%3E").replace("\"", "%22"));
    cloud.faults().at("/v1.0/<b>*").fail(500, 1);

    Caller.Reply page = caller.get(cloud.statusPage().toString());

    assertThat(page.header("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.header("Content-Security-Policy").orElse("")).contains("default-src 'none'");
    assertThat(page.body()).contains("What was called", "What is stored", "Larkspur", "/v1.0/&lt;b&gt;*", "alert(&#39;x&#39;)", "&amp;", "404 × 1")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void page_showsNoTokensAndNoSecrets() {
    String token = cloud.token(cloud.app());
    caller.get(ALERTS + "?$filter=secret&sig=signature");
    caller.with("Content-Type", "application/x-www-form-urlencoded").post("/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/token",
        "grant_type=client_credentials&client_secret=" + cloud.app().clientSecret());

    for (String path : new String[] {"/emulator", "/emulator/status"}) {
      assertThat(caller.get(path).body()).doesNotContain(token.substring(40, 80), cloud.app().clientSecret(), "signature", "secret&");
    }
  }

  @Test
  void faults_areAskedForAsJson() {
    assertThat(caller.post("/emulator/faults", "[{\"fault\":\"fail\",\"status\":503,\"times\":2},{\"fault\":\"loseAnswer\"}]").json().get("faults"))
        .asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2);

    assertThat(cloud.faults().left()).isEqualTo(3);
    assertThat(caller.get(ALERTS).status()).isEqualTo(503);
    assertThat(caller.send("DELETE", "/emulator/faults", "").status()).isEqualTo(204);
    assertThat(cloud.faults().left()).isZero();
    assertThat(caller.post("/emulator/faults", "[{\"fault\":\"fail\",\"status\":503},{\"fault\":\"burn\"}]").errorMessage()).contains("no fault 'burn'");
    assertThat(cloud.faults().left()).isZero();
    assertThat(caller.with("Content-Type", "text/plain").post("/emulator/faults", "[{\"fault\":\"loseAnswer\"}]").status()).isEqualTo(415);
  }

  @Test
  void requests_areFoundByVerbAndPath() {
    String id = caller.get(ALERTS + "?$top=1").values("id").get(0);
    caller.patch(ALERTS + "/" + id, "{\"status\":\"new\"}");
    caller.get("/v1.0/security/incidents");

    assertThat(cloud.requests("/v1.0/security/alerts_v2*")).extracting(RecordedRequest::method).containsExactly("GET", "PATCH");
    assertThat(cloud.requests("PATCH *")).hasSize(1);
    assertThat(cloud.requests("/v1.0/security/incidents")).hasSize(1);
    assertThat(cloud.requests("DELETE *")).isEmpty();
  }
}
