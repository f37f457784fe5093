package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.LongRunningState;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCondition;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceQuery;
import io.github.connectedsecurity.sentinel.model.intelligence.StixIndicator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndicatorsMoreTest {
  private static final String MAIN = Case.INSIGHTS + "/threatIntelligence/main";
  private static final String READ = "{\"id\":\"/i\",\"etag\":\"e\",\"kind\":\"indicator\",\"properties\":{\"pattern\":\"p\",\"validUntil\":\"\",\"par"
      + "sedPattern\":[],"
      + "\"threatIntelligenceTags\":[\"old\"]}}";

  private final StubService service = StubService.start();
  private final Indicators indicators = Case.workspace(service).indicators();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void query_chainsPagesThroughTheBody() {
    service.on("POST " + MAIN + "/queryIndicators", "{\"value\":[{\"id\":\"/1\"}],\"nextLink\":\"https://elsewhere.example/x?api-version=1&$skipToken=a%2Bb\"}")
        .on("POST " + MAIN + "/queryIndicators", "{\"value\":[{\"id\":\"/2\"}],\"nextLink\":\"\"}");

    assertThat(indicators.query(IndicatorQuery.create().pageSize(1).minConfidence(25)).stream()).extracting(i -> i.id()).containsExactly("/1", "/2");
    assertThat(service.asked().get(0).json()).isEqualTo(Json.object("{\"pageSize\":1,\"minConfidence\":25}"));
    assertThat(service.asked().get(1).json()).isEqualTo(Json.object("{\"pageSize\":1,\"minConfidence\":25,\"skipToken\":\"a+b\"}"));
  }

  @Test
  void objects_areReadPageByPage() {
    service.on("POST " + MAIN + "/query", "{\"value\":[{\"id\":\"/1\",\"kind\":\"Indicator\"}],\"nextLink\":\"https://elsewhere.example/x?%24skipToken=t\"}")
        .on("POST " + MAIN + "/query", "{\"value\":[{\"id\":\"/2\",\"kind\":\"Campaign\"}]}");

    var read = indicators.objects().query(IntelligenceQuery.of(IntelligenceCondition.of(List.of())).maxPageSize(1)).stream().toList();

    assertThat(read.get(0)).isInstanceOf(StixIndicator.class);
    assertThat(read.get(1).kind()).contains("Campaign");
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("api-version", "2024-01-01-preview"));
    assertThat(service.asked().get(1).query()).containsEntry("$skipToken", "t");
  }

  @Test
  void edit_keepsWhatItDoesNotTouch() {
    service.on("GET " + MAIN + "/indicators/i", READ).on("PUT " + MAIN + "/indicators/i", READ);

    indicators.edit("i", (read, draft) -> draft.confidence(90));

    assertThat(service.asked().get(1).json())
        .isEqualTo(Json.object("{\"etag\":\"e\",\"kind\":\"indicator\",\"properties\":{\"pattern\":\"p\",\"validUntil\":\"\","
            + "\"threatIntelligenceTags\":[\"old\"],\"confidence\":90}}"));
  }

  @Test
  void replaceTags_sendsTheWholeIndicator() {
    service.on("GET " + MAIN + "/indicators/i", READ).on("POST " + MAIN + "/indicators/i/replaceTags", READ);

    indicators.replaceTags("i", List.of("new"));

    assertThat(service.asked().get(1).json())
        .isEqualTo(Json.object("{\"etag\":\"e\",\"kind\":\"indicator\",\"properties\":{\"pattern\":\"p\",\"validUntil\":\"\","
            + "\"threatIntelligenceTags\":[\"new\"]}}"));
  }

  @Test
  void create_isSentOnce() {
    service.on("POST " + MAIN + "/createIndicator", 503, "");

    Assertions.assertThatThrownBy(() -> indicators.create(IndicatorDraft.create())).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void deletedImport_isFollowedToItsEnd() {
    String where = Case.INSIGHTS + "/fileImports/f";
    service.on("DELETE " + where, 202, "", "Location", service.url() + where + "/deleting").on("GET " + where + "/deleting", 204, "");
    assertThat(indicators.fileImports().delete("f").await(Duration.ofMinutes(5))).isEmpty();

    service.on("DELETE " + where, 204, "");
    assertThat(indicators.fileImports().delete("f").state()).isEqualTo(LongRunningState.SUCCEEDED);
  }
}
