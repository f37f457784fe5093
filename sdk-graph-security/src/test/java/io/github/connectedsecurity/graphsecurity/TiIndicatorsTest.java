package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiAction;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicatorUpdate;
import io.github.connectedsecurity.graphsecurity.model.indicators.TlpLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TiIndicatorsTest {
  private final StubService service = StubService.start();
  private final TiIndicators indicators = GraphSecurityClient.create(service.options()).with(o -> o.allowRetired()).beta().tiIndicators();

  @AfterEach
  void stop() { service.close(); }

  private static final String ROOT = "/beta/security/tiIndicators";
  private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");

  private static NewTiIndicator domain(String externalId) {
    return NewTiIndicator.of("Azure Sentinel").action(TiAction.ALERT).domainName("evil.example").externalId(externalId).expirationDateTime(END);
  }

  @Test
  void everyCall_isRefusedBeforeTheNetwork_unlessTheCallerAllowsIt() {
    TiIndicators plain = GraphSecurityClient.create(service.options()).beta().tiIndicators();

    assertThatThrownBy(() -> plain.get("1")).isInstanceOfSatisfying(RetiredEndpointException.class,
        e -> assertThat(e.retirement()).isEqualTo(GraphSunsets.TI_INDICATORS)).hasMessageContaining("2026-04-30").hasMessageContaining("sdk-defender")
        .hasMessageContaining("allowRetired");
    assertThatThrownBy(() -> plain.list().stream().toList()).isInstanceOf(RetiredEndpointException.class);
    assertThatThrownBy(() -> plain.submit(List.of(domain("a")))).isInstanceOf(RetiredEndpointException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void list_andGet_readIndicators() {
    service.on("GET " + ROOT, "{\"value\":[{\"id\":\"1\",\"tlpLevel\":\"green\"}]}").on("GET " + ROOT, "{\"value\":[]}");
    service.on("GET " + ROOT + "/1", "{\"id\":\"1\",\"severity\":3}");

    assertThat(indicators.list()).extracting(TiIndicator::tlpLevel).containsExactly(Optional.of(TlpLevel.GREEN));
    assertThat(indicators.list(q -> q.filter(ODataField.text("externalId").eq("a")))).isEmpty();
    assertThat(indicators.get("1").severity()).contains(3);
  }

  @Test
  void create_sendsTheIndicator_once() {
    service.on("POST " + ROOT, 201, "{\"id\":\"1\"}").on("POST " + ROOT, 503, "");

    assertThat(indicators.create(domain("a")).id()).isEqualTo("1");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("targetProduct", "Azure Sentinel", "action", "alert", "domainName", "evil.example",
        "externalId", "a", "expirationDateTime", "2026-12-01T00:00:00Z"));
    assertThatThrownBy(() -> indicators.create(domain("a"))).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void create_refusesWhatCannotBeRight_beforeTheNetwork() {
    assertThatIllegalArgumentException().isThrownBy(() -> indicators.create(NewTiIndicator.of("Azure Sentinel").networkPort(80)))
        .withMessageContaining("watch out for");
    assertThatIllegalArgumentException().isThrownBy(() -> indicators.create(NewTiIndicator.of("Azure Sentinel").fileHashValue("ab")))
        .withMessageContaining("fileHashType");
    assertThatIllegalArgumentException().isThrownBy(() -> indicators.create(domain("a").confidence(101))).withMessageContaining("between 0 and 100");
    assertThatIllegalArgumentException().isThrownBy(() -> indicators.submit(List.of(domain("a"), domain("b").severity(6))))
        .withMessageContaining("between 0 and 5");
    assertThatIllegalArgumentException().isThrownBy(() -> indicators.delete(List.of())).withMessageContaining("no indicator");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void update_sendsOnlyWhatChanges_andAsksForTheIndicator() {
    service.on("PATCH " + ROOT + "/1", "{\"id\":\"1\",\"description\":\"d\"}").on("PATCH " + ROOT + "/1", 503, "");

    assertThat(indicators.update("1", TiIndicatorUpdate.of(END, "Azure Sentinel").description("d")).description()).contains("d");
    assertThat(service.onlyRequest().json())
        .isEqualTo(Map.of("expirationDateTime", "2026-12-01T00:00:00Z", "targetProduct", "Azure Sentinel", "description", "d"));
    assertThat(service.onlyRequest().headers().get("prefer")).contains("return=representation");
    assertThatThrownBy(() -> indicators.update("1", TiIndicatorUpdate.create())).isInstanceOf(ServiceException.class);
  }

  @Test
  void delete_needsNoBody() {
    service.on("DELETE " + ROOT + "/1", 204, "");

    indicators.delete("1");

    assertThat(service.onlyRequest().body()).isEmpty();
  }

  @Test
  void submit_goesInHundreds_andTellsWhatBecameOfEach() {
    String path = "POST " + ROOT + "/submitTiIndicators";
    service.on(path, answers(0, 100)).on(path, answers(100, 200));
    service.on(path, 206, "{\"value\":[{\"id\":\"i200\"},{\"externalId\":\"x\",\"error\":{\"code\":400,\"message\":\"bad\",\"subcode\":7}},"
        + "{\"code\":409,\"message\":\"twice\"}]}");

    TiBulkResult result = indicators.submit(IntStream.range(0, 203).mapToObj(i -> domain("k" + i)).toList());

    assertThat(service.asked()).extracting(asked -> ((List<?>) asked.json().getOrDefault("value", List.of())).size()).containsExactly(100, 100, 3);
    assertThat(result.items()).hasSize(203);
    assertThat(result.isComplete()).isFalse();
    assertThat(result.items().get(150).indicator().map(TiIndicator::id)).contains("i150");
    assertThat(result.failed()).extracting(TiBulkResult.Item::key).containsExactly("k201", "k202");
    assertThat(result.failed()).extracting(item -> item.refusal().flatMap(ResultInfo::message).orElse("")).containsExactly("bad", "twice");
    assertThat(result.failed()).extracting(item -> item.refusal().flatMap(ResultInfo::code).orElse(0)).containsExactly(400, 409);
  }

  @Test
  void submit_keepsWhatWasDone_whenALaterCallFails() {
    String path = "POST " + ROOT + "/submitTiIndicators";
    service.on(path, answers(0, 100)).on(path, 503, "");

    TiBulkResult result = indicators.submit(IntStream.range(0, 250).mapToObj(i -> domain("k" + i)).toList());

    assertThat(service.asked()).hasSize(2);
    assertThat(result.items()).hasSize(250);
    assertThat(result.failed()).hasSize(150).allSatisfy(item -> assertThat(item.failure().orElseThrow()).isInstanceOf(OutcomeUnknownException.class));
  }

  @Test
  void submit_failsAtOnce_whenTheFirstCallDoes_orItsAnswerDoesNotFit() {
    service.on("POST " + ROOT + "/submitTiIndicators", 400, "{\"error\":{\"code\":\"BadRequest\",\"message\":\"unreadable\"}}");
    assertThatThrownBy(() -> indicators.submit(List.of(domain("a")))).isInstanceOf(BadRequestException.class);

    service.on("POST " + ROOT + "/submitTiIndicators", 206, "{\"value\":[{\"id\":\"1\"}]}");
    assertThatThrownBy(() -> indicators.submit(List.of(domain("a"), domain("b")))).isInstanceOf(InvalidDataException.class).hasMessageContaining("tells of 1");
  }

  @Test
  void updateMany_namesEachByItsId_andIsSafeToRepeat() {
    service.on("POST " + ROOT + "/updateTiIndicators", "{\"value\":[{\"id\":\"1\"}]}").on("POST " + ROOT + "/updateTiIndicators", 503, "");

    assertThat(indicators.update(Map.of("1", TiIndicatorUpdate.create().additionalInformation("mytest"))).items()).extracting(TiBulkResult.Item::key)
        .containsExactly("1");
    assertThat(service.onlyRequest().body()).isEqualTo("{\"value\":[{\"id\":\"1\",\"additionalInformation\":\"mytest\"}]}");
    assertThatThrownBy(() -> indicators.update(Map.of("1", TiIndicatorUpdate.create()))).isInstanceOf(ServiceException.class);
  }

  @Test
  void deleteMany_readsAResultForEach() {
    service.on("POST " + ROOT + "/deleteTiIndicators", 206,
        "{\"value\":[{\"code\":0,\"message\":\"ok\"},{\"code\":404,\"message\":\"gone\",\"subCode\":1}]}");
    service.on("POST " + ROOT + "/deleteTiIndicatorsByExternalId", 204, "");

    TiBulkResult result = indicators.delete(List.of("1", "2"));

    assertThat(service.onlyRequest().body()).isEqualTo("{\"value\":[\"1\",\"2\"]}");
    assertThat(result.items()).extracting(TiBulkResult.Item::isDone).containsExactly(true, false);
    assertThat(result.failed()).extracting(item -> item.refusal().flatMap(ResultInfo::message)).containsExactly(Optional.of("gone"));
    assertThat(indicators.deleteByExternalId(List.of("a", "b")).isComplete()).isTrue();
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("value", List.of("a", "b")));
  }

  private static String answers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "{\"id\":\"i" + i + "\"}").collect(Collectors.joining(",", "{\"value\":[", "]}"));
  }
}
