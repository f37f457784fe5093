package io.github.connectedsecurity.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.http.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages over an exchange that answers what it is told, one text after the other. */
class PagedTest {
  private static final String ROOT = "https://service.example/v1/";

  private final Script script = new Script();

  @Test
  void iterator_asksForNothing_beforeTheFirstItem() {
    script.then(page("B", 1, 2)).then(page("", 3));
    PagedIterator<Long> items = things().iterator();
    assertThat(items.cursor()).isPresent();
    assertThat(script.asked).isEmpty();
    assertThat(items.next()).isEqualTo(1);
    assertThat(script.asked).containsExactly(ROOT + "things");
    assertThat(rest(items)).containsExactly(2L, 3L);
    assertThat(script.asked).containsExactly(ROOT + "things", ROOT + "B");
    assertThat(items.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(items::next);
    assertThat(items.cursor()).isEmpty();
  }

  @Test
  void iterator_passesEmptyPages_andTakesNullForNone() {
    script.then(page("B")).then("{\"value\":null,\"@odata.nextLink\":\"" + ROOT + "C\"}").then(page("D")).then(page("", 7));
    assertThat(things()).containsExactly(7L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"value\":5}", "{\"value\":{}}", "{\"values\":[]}", "[]", "{\"error\":{\"code\":\"x\"},\"value\":\"\"}"})
  void iterator_doesNotTakeAMissingListForTheEnd(String page) {
    script.then(page("B", 1)).then(page).then(page);
    PagedIterator<Long> items = things().iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::hasNext);
    assertThat(items.cursor()).isPresent();
    script.answers.clear();
    script.then(page("", 2));
    assertThat(rest(things().from(items.cursor().orElseThrow()).iterator())).containsExactly(2L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "{}", "[\"x\"]", "true"})
  void iterator_doesNotTakeAnOddLinkForTheEnd(String link) {
    script.then("{\"value\":[{\"id\":1}],\"@odata.nextLink\":" + link + "}");
    PagedIterator<Long> items = things().iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::hasNext);
  }

  @Test
  void iterator_stopsAtALoop() {
    script.then(page("things", 1));
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> rest(things().iterator())).withMessageContaining("already read");
    script.then(page("B", 1)).then(page("C", 2)).then(page("B", 3));
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> rest(things().iterator())).withMessageContaining("already read");
    assertThat(script.asked).hasSize(4);
  }

  @Test
  void iterator_stopsAtEndlessEmptyPages() {
    for (int i = 0; i <= 1_001; i++) {
      script.then(page("E" + i));
    }
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> things().iterator().hasNext()).withMessageContaining("empty pages");
    assertThat(script.asked).hasSize(1_001);
  }

  @Test
  void iterator_readsABrokenPageAgain_alsoWhenItBreaksTwice_andEarlierTheSecondTime() {
    String page = page("", 1, 2, 3, 4, 5);
    script.then(cutBefore(page, "{\"id\":4")).then(cutBefore(page, "{\"id\":2")).then(cutBefore(page, "{\"id\":5")).then(page);
    assertThat(things()).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(script.asked).hasSize(4);
  }

  @Test
  void iterator_givesUp_whenAPageIsAlwaysBroken_andGoesOnFromItsCursor() {
    String page = page("", 1, 2, 3);
    for (int i = 0; i < 4; i++) {
      script.then(cutBefore(page, "{\"id\":3"));
    }
    PagedIterator<Long> items = things().iterator();
    assertThat(List.of(items.next(), items.next())).containsExactly(1L, 2L);
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::next);
    assertThat(script.asked).hasSize(4);
    script.then(page).then(page);
    assertThat(rest(things().from(items.cursor().orElseThrow()).iterator())).containsExactly(3L);
    assertThat(rest(items)).as("and the same reader goes on, too").containsExactly(3L);
  }

  @Test
  void iterator_doesNotReadAgain_whatMayNotBeRepeated() {
    script.then(cutBefore(page("", 1, 2), "{\"id\":2"));
    PagedIterator<Long> items = things(request("POST"), NextPage.odata()).iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::hasNext);
    assertThat(script.asked).hasSize(1);
  }

  @Test
  void iterator_noticesAChangedPage() {
    for (String changed : List.of(page("", 9, 2, 3), page("", 1), page("", 2, 1, 3), page(""))) {
      script.asked.clear();
      script.then(cutBefore(page("", 1, 2, 3), "{\"id\":3")).then(changed).then(page("", 1, 2, 3));
      PagedIterator<Long> items = things().iterator();
      assertThat(List.of(items.next(), items.next())).containsExactly(1L, 2L);
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::hasNext).withMessageContaining("holds other items");
      assertThat(rest(items)).as("when it is the old one again, it goes on").containsExactly(3L);
    }
  }

  @Test
  void iterator_givesWhatAPageHasMore_whenItIsReadAgainAtItsEnd() {
    String page = page("", 1, 2);
    script.then(page.substring(0, page.length() - 1)).then(page("", 1, 2, 3));
    assertThat(things()).containsExactly(1L, 2L, 3L);
    script.then(page.substring(0, page.length() - 1)).then(page("", 1, 2, 3));
    assertThat(things().pages().flatMap(read -> read.items().stream())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void iterator_reportsAnItemThatIsNone_once_andItsCursorPassesIt() {
    String page = "{\"value\":[{\"id\":1},null,5,{\"id\":4},{\"id\":5}]}";
    script.then(page);
    PagedIterator<Long> items = things().iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::next).withMessageContaining("$.value[1]");
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(items::next).withMessageContaining("$.value[2]");
    String cursor = items.cursor().orElseThrow();
    assertThat(items.next()).isEqualTo(4);
    script.then(page);
    assertThat(rest(things().from(cursor).iterator())).containsExactly(4L, 5L);
    script.then(cutBefore(page, "{\"id\":5")).then(page);
    PagedIterator<Long> broken = things().iterator();
    broken.next();
    assertThatThrownBy(broken::next).isInstanceOf(InvalidDataException.class);
    assertThatThrownBy(broken::next).isInstanceOf(InvalidDataException.class);
    assertThat(rest(broken)).containsExactly(4L, 5L);
  }

  @Test
  void iterator_standsBeforeAnItem_whoseViewFails() {
    script.then(page("", 1, 2, 3));
    List<Boolean> fails = new ArrayList<>(List.of(false, true, true, false, false));
    PagedIterator<Long> items = things().map(id -> {
      if (fails.remove(0)) {
        throw new IllegalStateException("The database is away.");
      }
      return id;
    }).iterator();
    assertThat(items.next()).isEqualTo(1);
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(items::next);
    String cursor = items.cursor().orElseThrow();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(items::next);
    assertThat(rest(items)).containsExactly(2L, 3L);
    script.then(page("", 1, 2, 3));
    assertThat(rest(things().from(cursor).iterator())).containsExactly(2L, 3L);
  }

  @Test
  void pages_keepWhatTheyHave_whenAPageFailsInTheMiddle() {
    String page = page("", 1, 2, 3);
    for (int i = 0; i < 4; i++) {
      script.then(cutBefore(page, "{\"id\":3"));
    }
    Iterator<Page<Long>> pages = things().pages().iterator();
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(pages::next);
    script.then(page);
    assertThat(pages.next().items()).containsExactly(1L, 2L, 3L);
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  void pages_tellWarnings_cursorAndWhatIsAroundTheItems() {
    script.then(page("B", 1, 2), 200, Map.of("Warning", List.of("199 Microsoft/WDATP/401/228"))).then(page("", 3), 206, Map.of());
    List<Page<Long>> pages = things().pages().toList();
    assertThat(pages).extracting(Page::warnings).containsExactly(List.of("199 Microsoft/WDATP/401/228"), List.of("206 Partial Content"));
    assertThat(pages.get(0).envelope()).containsEntry("@odata.nextLink", ROOT + "B");
    assertThat(pages.get(1).cursor()).isEmpty();
    script.then(page("", 3));
    assertThat(things().from(pages.get(0).cursor().orElseThrow())).containsExactly(3L);
  }

  @Test
  void warnings_areToldOnce_howeverOftenAPageIsRead() {
    Map<String, List<String>> partial = Map.of("Warning", List.of("199 Microsoft/IPC/503/12"));
    script.then(cutBefore(page("", 1, 2), "{\"id\":2"), 200, partial).then(page("", 1, 2), 200, partial);
    PagedIterator<Long> items = things().iterator();
    assertThat(rest(items)).containsExactly(1L, 2L);
    assertThat(items.warnings()).containsExactly("199 Microsoft/IPC/503/12");
  }

  @Test
  void cursor_goesOnAtEveryPlace_beforeAndAfterALookAhead() {
    Map<String, String> pages = Map.of("things", page("B?t=1", 1, 2), "B?t=1", page("C"), "C", page("D", 3), "D", page("", 4, 5));
    Exchange service = request -> new ApiResponse(200, Map.of(), pages.getOrDefault(request.url().substring(ROOT.length()), "")
        .getBytes(StandardCharsets.UTF_8));
    for (int taken = 0; taken < 5; taken++) {
      PagedIterator<Long> items = things(service, request("GET"), NextPage.odata()).iterator();
      List<Long> before = new ArrayList<>();
      for (int i = 0; i < taken; i++) {
        before.add(items.next());
      }
      for (int look = 0; look < 2; look++) {
        List<Long> all = new ArrayList<>(before);
        things(service, request("GET"), NextPage.odata()).from(items.cursor().orElseThrow()).forEach(all::add);
        assertThat(all).as("after " + taken).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(items.hasNext()).isTrue();
      }
    }
  }

  @Test
  void from_goesOnlyWhereLinksMayGo() {
    String evil = "{\"url\":\"https://evil.example/\",\"body\":\"\",\"done\":0,\"sum\":0}";
    Paged<Long> paged = things().from(Base64.getUrlEncoder().encodeToString(evil.getBytes(StandardCharsets.UTF_8)));
    assertThatExceptionOfType(UntrustedLinkException.class).isThrownBy(paged::iterator);
    assertThat(script.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "{}", "e30", "eyJ1cmwiOjF9", "bnVsbA", "W10", "%%%"})
  void from_refusesWhatIsNoCursor(String text) { assertThatIllegalArgumentException().isThrownBy(() -> things().from(text)); }

  @Test
  void cursor_carriesTheBodyOfARequestThatHasOne() {
    NextPage byBody = NextPage.by("value", (request, end) -> end.text("@odata.nextLink")
        .map(link -> request.withContent(new ApiRequest.Content(link.getBytes(StandardCharsets.UTF_8), "text/x"))));
    ApiRequest first = request("POST").withContent(new ApiRequest.Content("first".getBytes(StandardCharsets.UTF_8), "text/x"));
    script.then(page("second", 1)).then(page("", 2));
    PagedIterator<Long> items = things(first, byBody).iterator();
    items.next();
    assertThat(items.hasNext()).isTrue();
    String cursor = items.cursor().orElseThrow();
    script.bodies.clear();
    script.then(page("", 2));
    assertThat(rest(things(first, byBody).from(cursor).iterator())).containsExactly(2L);
    assertThat(script.bodies).containsExactly(ROOT + "second as text/x");
  }

  @Test
  void iterator_leavesItsPlace_whenTheExchangeFails() {
    script.then(page("B", 1)).fail(new TransportException("lost")).then(page("", 2));
    PagedIterator<Long> items = things().iterator();
    items.next();
    assertThatExceptionOfType(TransportException.class).isThrownBy(items::hasNext);
    assertThat(rest(items)).containsExactly(2L);
  }

  @Test
  void skipPaging_goesOnWhilePagesComeFull_andFailsWhereNobodyCanGoOn() {
    ApiRequest first = request("GET").withUrl(ROOT + "things?$top=2");
    script.then("{\"value\":[{\"id\":1},{\"id\":2}]}").then("{\"value\":[{\"id\":3},{\"id\":4}]}").then("{\"value\":[{\"id\":5}]}");
    assertThat(things(first, NextPage.odataOrSkip(4))).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(script.asked).extracting(url -> url.replace("%24", "$"))
        .containsExactly(ROOT + "things?$top=2", ROOT + "things?$top=2&$skip=2", ROOT + "things?$top=2&$skip=4");
    script.then("{\"value\":[{\"id\":1},{\"id\":2}]}").then("{\"value\":[{\"id\":3},{\"id\":4}]}");
    assertThatExceptionOfType(SdkException.class).isThrownBy(() -> rest(things(first, NextPage.odataOrSkip(2)).iterator()))
        .withMessageContaining("$skip up to 2");
  }

  @Test
  void headerAndBareLists_areRead() {
    script.then("[{\"id\":1}]", 200, Map.of("NextPageUri", List.of(ROOT + "B"))).then("[{\"id\":2}]", 200, Map.of());
    assertThat(things(request("GET"), NextPage.header("", "NextPageUri"))).containsExactly(1L, 2L);
    script.then("{\"data\":[{\"id\":1}],\"nextLink\":\"" + ROOT + "B\"}");
    assertThat(things(request("GET"), NextPage.none("data"))).containsExactly(1L);
  }

  private Paged<Long> things() { return things(request("GET"), NextPage.odata()); }

  private Paged<Long> things(ApiRequest first, NextPage next) { return things(script, first, next); }

  private static Paged<Long> things(Exchange exchange, ApiRequest first, NextPage next) {
    Function<String, String> trust = link -> {
      if (!link.startsWith(ROOT)) {
        throw new UntrustedLinkException("No.");
      }
      return link;
    };
    return new Paged<>(exchange, first, next, trust::apply, json -> Long.valueOf(String.valueOf(json.get("id"))));
  }

  private static ApiRequest request(String verb) { return ApiRequest.of(verb, ROOT + "things", Operation.of("things", "")); }

  private static String page(String next, int... ids) {
    String items = IntStream.of(ids).mapToObj(id -> "{\"id\":" + id + ",\"text\":\"t" + id + "\"}").collect(Collectors.joining(","));
    return "{\"value\":[" + items + "]" + (next.isEmpty() ? "" : ",\"@odata.nextLink\":\"" + ROOT + next + "\"") + "}";
  }

  private static String cutBefore(String page, String mark) { return page.substring(0, page.indexOf(mark)); }

  private static List<Long> rest(Iterator<Long> items) {
    List<Long> rest = new ArrayList<>();
    items.forEachRemaining(rest::add);
    return rest;
  }

  /** Answers in order. */
  private static final class Script implements Exchange {
    private final Queue<Object> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    private Script then(String page) { return then(page, 200, Map.of()); }

    private Script then(String page, int status, Map<String, List<String>> headers) {
      answers.add(new ApiResponse(status, headers, page.getBytes(StandardCharsets.UTF_8)));
      return this;
    }

    private Script fail(SdkException failure) {
      answers.add(failure);
      return this;
    }

    @Override
    public ApiResponse send(ApiRequest request) {
      asked.add(request.url());
      request.content().ifPresent(content -> bodies.add(new String(content.bytes(), StandardCharsets.UTF_8) + " as " + content.type()));
      Object answer = Optional.ofNullable(answers.poll()).orElseThrow(() -> new AssertionError("Nothing told for " + asked));
      if (answer instanceof SdkException failure) {
        throw failure;
      }
      return (ApiResponse) answer;
    }
  }
}
