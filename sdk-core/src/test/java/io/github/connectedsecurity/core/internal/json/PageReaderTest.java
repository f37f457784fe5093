package io.github.connectedsecurity.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static PageReader page(String json) { return page(json, "value"); }

  private static PageReader page(String json, String member) {
    byte[] utf8 = json.getBytes(UTF_8);
    return new PageReader(utf8, utf8.length, member);
  }

  private static List<Object> ids(PageReader page) {
    List<Object> ids = new ArrayList<>();
    page.forEachRemaining(item -> ids.add(item.get("id")));
    return ids;
  }

  @Test
  void items_comeOneAtATime_andTheEnvelopeHoldsTheRest() {
    PageReader page = page("{\"@odata.context\":\"c\",\"value\":[{\"id\":1,\"a\":{\"b\":[]}},{\"id\":2}],\"@odata.nextLink\":\"n\",\"null\":null}");
    assertThat(ids(page)).containsExactly(1L, 2L);
    assertThatThrownBy(page::next).isInstanceOf(NoSuchElementException.class);
    Map<String, Object> expected = new HashMap<>(Map.of("@odata.context", "c", "@odata.nextLink", "n"));
    expected.put("null", null);
    assertThat(page.envelope()).isEqualTo(expected).isEqualTo(page.envelope());
    assertThat(page.hasNext()).isFalse();
    assertThatThrownBy(() -> page.envelope().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void envelope_endsTheReading_withoutDecodingTheItems() {
    PageReader untouched = page("{\"value\":[{\"n\":1E999},{\"id\":2}],\"next\":\"n\"}");
    assertThat(untouched.envelope()).isEqualTo(Map.of("next", "n"));
    assertThat(untouched.hasNext()).isFalse();
    PageReader begun = page("{\"value\":[{\"id\":1},{\"id\":2,\"x\":[{}]},[1,[2]],3],\"next\":\"n\"}");
    begun.next();
    assertThat(begun.hasNext()).isTrue(); // the next item's first token is read already
    assertThat(begun.envelope()).isEqualTo(Map.of("next", "n"));
  }

  @Test
  void nestedValueMembers_areNotMistakenForTheItems() {
    PageReader page = page("{\"before\":{\"value\":[{\"id\":9}]},\"value\":[{\"id\":1}],\"after\":[{\"value\":[]}]}");
    assertThat(ids(page)).containsExactly(1L);
    assertThat(page.envelope()).containsOnlyKeys("before", "after");
  }

  @Test
  void bareList_isAPageWithoutEnvelope() {
    PageReader page = page(" [{\"id\":1},{\"id\":2}] ", "");
    assertThat(ids(page)).containsExactly(1L, 2L);
    assertThat(page.envelope()).isEmpty();
    PageReader odd = page("[{\"id\":1},2,{\"id\":3}]", "");
    odd.next();
    assertThatThrownBy(odd::next).hasMessage("Expected an object at $[1], found a number.");
    assertThat(ids(odd)).containsExactly(3L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[]}", "{\"value\":null}", "{\"value\":null,\"a\":1}"})
  void emptyPages_andNullItems_areEmpty(String json) {
    assertThat(page(json).hasNext()).isFalse();
    assertThatThrownBy(page(json)::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1|a number", "\"x\"|a text", "[{},[1]]|a list", "null|null", "true|a boolean"})
  void itemsThatAreNoObjects_failAlone(String odd, String kind) {
    PageReader page = page("{\"value\":[{\"id\":1}," + odd + ",{\"id\":3}],\"next\":\"n\"}");
    page.next();
    assertThat(page.hasNext()).isTrue();
    assertThatThrownBy(page::next).isInstanceOf(InvalidDataException.class).isNotInstanceOf(MalformedJsonException.class)
        .hasMessage("Expected an object at $.value[1], found " + kind + ".");
    assertThat(ids(page)).containsExactly(3L);
    assertThat(page.envelope()).isEqualTo(Map.of("next", "n"));
  }

  @Test
  void itemsBeyondALimit_failAlone_whereTheParserCanGoOn() {
    StringBuilder wide = new StringBuilder("{\"o\":{\"deep\":[{");
    for (int i = 0; i <= 10_000; i++) {
      wide.append("\"n").append(i).append("\":{},");
    }
    wide.append("\"z\":0}]}}");
    for (String odd : List.of(wide.toString(), "{\"n\":[[{\"a\":1E500}],[]],\"z\":{}}")) {
      PageReader page = page("{\"value\":[{\"id\":1}," + odd + ",{\"id\":3}],\"next\":\"n\"}");
      page.next();
      assertThatThrownBy(page::next).isInstanceOf(InvalidDataException.class).isNotInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("$.value[1].");
      assertThat(ids(page)).containsExactly(3L);
      assertThat(page.envelope()).isEqualTo(Map.of("next", "n"));
    }
  }

  @Test
  void itemsBeyondALimit_whereTheParserIsLost_failForGood_neverSilently() {
    PageReader page = page("{\"value\":[{\"id\":1},{\"n\":" + "9".repeat(500) + "},{\"id\":3}]}");
    page.next();
    assertThatThrownBy(page::next).isInstanceOf(InvalidDataException.class).isNotInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$.value[1].n");
    assertThatThrownBy(page::hasNext).isInstanceOf(InvalidDataException.class);
    assertThatThrownBy(page::envelope).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void aLimitFollowedByDamage_isDamageFromThenOn() {
    PageReader page = page("{\"value\":[{\"n\":1E500,\"x\":");
    assertThatThrownBy(page::next).isNotInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(page::hasNext).isInstanceOf(MalformedJsonException.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"error\":{\"code\":\"x\"}}|Expected a list at $.value, found nothing.|error",
      "{}|Expected a list at $.value, found nothing.|",
      "{\"value\":{\"id\":1},\"error\":1}|Expected a list at $.value, found an object.|error",
      "{\"value\":\"x\",\"error\":1}|Expected a list at $.value, found a text.|error",
      "[{\"id\":1}]|Expected an object at $, found a list.|",
      "7|Expected an object at $, found a number.|"})
  void pagesWithoutItems_sayWhatIsThere_andStillShowTheirEnvelope(String json, String message, String member) {
    PageReader page = page(json);
    assertThatThrownBy(page::hasNext).isInstanceOf(InvalidDataException.class).isNotInstanceOf(MalformedJsonException.class).hasMessage(message);
    assertThatThrownBy(page::next).hasMessage(message);
    assertThat(page.envelope().keySet()).isEqualTo(member == null ? java.util.Set.of() : java.util.Set.of(member));
    assertThat(page(json).envelope()).isEqualTo(page.envelope());
  }

  @Test
  void anErrorDocumentInsteadOfABareList_showsItsMembers() {
    PageReader page = page("{\"error\":\"x\",\"\":[1]}", "");
    assertThatThrownBy(page::hasNext).hasMessage("Expected a list at $, found an object.");
    assertThat(page.envelope()).containsOnlyKeys("error", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[{\"id\":1}],\"value\":[{\"id\":2}]}", "{\"value\":null,\"value\":[{\"id\":2}]}"})
  void itemsSentTwice_areAnError_notALoss(String json) {
    PageReader page = page(json);
    assertThatThrownBy(() -> {
      page.forEachRemaining(item -> assertThat(item).containsEntry("id", 1L));
      page.envelope();
    }).isInstanceOf(InvalidDataException.class).hasMessage("The page has $.value more than once.");
  }

  @Test
  void repeatedEnvelopeMembers_keepTheLast() {
    assertThat(page("{\"n\":1,\"value\":[],\"n\":2}").envelope()).isEqualTo(Map.of("n", 2L));
  }

  @Test
  void tooManyEnvelopeMembers_areRefused() {
    StringBuilder json = new StringBuilder("{\"value\":[]");
    for (int i = 0; i <= 10_000; i++) {
      json.append(",\"n").append(i).append("\":1");
    }
    PageReader page = page(json + "}");
    assertThat(page.hasNext()).isFalse();
    assertThatThrownBy(page::envelope).isInstanceOf(InvalidDataException.class).hasMessageContaining("10000 members");
    assertThatThrownBy(page::envelope).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void pagesCutAnywhere_areMalformed_afterWholeItemsOnly() {
    byte[] whole = "{\"a\":1,\"value\":[{\"id\":1},{\"id\":2,\"t\":\"ü\"}],\"next\":\"n\"}".getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      PageReader page = new PageReader(Arrays.copyOf(whole, whole.length), length, "value");
      List<Object> read = new ArrayList<>();
      assertThatThrownBy(() -> {
        page.forEachRemaining(item -> read.add(item.get("id")));
        page.envelope();
      }).as("cut at %d", length).isInstanceOf(MalformedJsonException.class);
      assertThatThrownBy(page::hasNext).isInstanceOf(MalformedJsonException.class);
      assertThat(read).isEqualTo(List.of(1L, 2L).subList(0, read.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"value\":[]} x", "{\"value\":[]}{}", "{\"value\":[]}]"})
  void whatFollowsThePage_isMalformed(String json) {
    PageReader page = page(json);
    assertThat(page.hasNext()).isFalse();
    assertThatThrownBy(page::envelope).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void whatFollowsABareList_isMalformed() {
    assertThatThrownBy(page("[{}] []", "")::envelope).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void badUtf8_failsBeforeTheFirstItem_andForGood() {
    byte[] bytes = "{\"value\":[{\"id\":1},{\"id\":\"?\"}]}".getBytes(UTF_8);
    bytes[bytes.length - 5] = (byte) 0xC3;
    PageReader page = new PageReader(bytes, bytes.length, "value");
    assertThatThrownBy(page::hasNext).isInstanceOf(MalformedJsonException.class).hasMessageContaining("$.value[1].id");
    assertThatThrownBy(page::envelope).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void items_doNotChange_whenThePagesArrayIsUsedAgain() {
    byte[] bytes = "\uFEFF{\"value\":[{\"id\":\"first\",\"o\":{\"name\":[\"x\"]}}]} behind".getBytes(UTF_8);
    PageReader page = new PageReader(new Shapes(), bytes, bytes.length - 7, "value");
    Map<String, Object> item = page.next();
    assertThat(page.envelope()).isEmpty();
    Arrays.fill(bytes, (byte) 'z');
    assertThat(item).isEqualTo(Map.of("id", "first", "o", Map.of("name", List.of("x"))));
  }
}
