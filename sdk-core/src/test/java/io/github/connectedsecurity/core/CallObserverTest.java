package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.connectedsecurity.core.CallObserver.Attempt;
import io.github.connectedsecurity.core.CallObserver.Ended;
import io.github.connectedsecurity.core.CallObserver.PageRead;
import io.github.connectedsecurity.core.CallObserver.Reason;
import io.github.connectedsecurity.core.CallObserver.Waited;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallObserverTest {
  private final List<Object> events = new ArrayList<>();
  private final FakeTime time = new FakeTime().chance(0);

  @Test
  void events_tellOfTries_waits_pages_andEnds() {
    Answers answers = Answers.inOrder(Reply.of(429, "", "Retry-After", "5"), Reply.none(Reply.End.RESET), new Pages().first(), new Pages().last());
    try (FaultServer server = FaultServer.start(answers)) {
      assertThat(http(server).get("things/{id}", "secret").quota(Quota.perMinute("things", 100)).paged(json -> json)).hasSize(3);
    }

    List<Attempt> attempts = of(Attempt.class);
    assertThat(attempts).extracting(Attempt::status).containsExactly(429, 0, 200, 200);
    assertThat(attempts).extracting(Attempt::number).containsExactly(1, 2, 3, 1);
    assertThat(attempts.get(1).failure()).isNotEmpty();
    assertThat(attempts.get(2).bytes()).isPositive();
    assertThat(attempts.get(2).requestId()).isEqualTo("0f8fad5b-d9cb-469f-a165-70867728950e");
    assertThat(of(Waited.class)).extracting(Waited::reason).containsExactly(Reason.THROTTLE, Reason.BACKOFF);
    assertThat(of(Waited.class).get(0).duration()).isEqualTo(Duration.ofSeconds(5));
    assertThat(of(PageRead.class)).extracting(PageRead::items).containsExactly(2, 1);
    assertThat(of(PageRead.class)).extracting(PageRead::warnings).containsExactly(1, 0);
    assertThat(of(Ended.class)).extracting(Ended::tries).containsExactly(3, 1);
    assertThat(of(Ended.class).get(0).waited()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    assertThat(events.toString()).contains("GET things/{id}", Service.GRAPH.name()).doesNotContain("secret");
  }

  @Test
  void failures_areToldByTheirKind() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(404, "{\"error\":{\"code\":\"x\",\"message\":\"no alice@contoso.com\"}}"))) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> http(server).get("things").send());
    }
    assertThat(of(Ended.class)).singleElement().satisfies(end -> {
      assertThat(end.failure()).isEqualTo("NotFoundException");
      assertThat(end.status()).isEqualTo(404);
    });
    assertThat(events.toString()).doesNotContain("alice");
  }

  @Test
  void anObserverThatFails_harmsNoCall() {
    CallObserver broken = new CallObserver() {
      @Override
      public void attempt(Attempt event) { throw new IllegalStateException("broken"); }

      @Override
      public void call(Ended event) { throw new LinkageError("broken"); }
    };
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}"))) {
      Http http = server.options().observer(broken).build().http(Service.GRAPH);
      assertThat(catchThrowable(() -> http.get("things").send())).isNull();
    }
  }

  @Test
  void retired_isRefusedBeforeTheNetwork_unlessAllowed() {
    Retirement end = new Retirement("the legacy alerts API", Optional.of(LocalDate.of(2025, 4, 10)), Optional.of(LocalDate.of(2026, 8, 31)), "alerts().list()",
        "SecurityAlert.Read.All", URI.create("https://learn.microsoft.com/graph/api/resources/alert"));
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}"))) {
      Http http = http(server);
      assertThatExceptionOfType(RetiredEndpointException.class).isThrownBy(() -> http.get("old").retired(end))
          .withMessageContainingAll("the legacy alerts API", "2026-08-31", "alerts().list()", "SecurityAlert.Read.All", "allowRetired")
          .satisfies(refused -> assertThat(refused.retirement()).isEqualTo(end));
      assertThat(server.requests()).isZero();
      http.with(o -> o.allowRetired()).get("old").retired(end).send();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  private <T> List<T> of(Class<T> kind) { return events.stream().filter(kind::isInstance).map(kind::cast).toList(); }

  private Http http(FaultServer server) {
    CallObserver all = new CallObserver() {
      @Override
      public void attempt(Attempt event) { events.add(event); }

      @Override
      public void waited(Waited event) { events.add(event); }

      @Override
      public void page(PageRead event) { events.add(event); }

      @Override
      public void call(Ended event) { events.add(event); }
    };
    return server.options().time(time).observer(all).build().http(Service.GRAPH);
  }

  /** Two pages, the second found by the first one's relative link. */
  private static final class Pages {
    Reply first() {
      return Reply.json("{\"value\":[{},{}],\"@odata.nextLink\":\"/things/secret?page=2\"}").with("Warning", "199 - \"one source did not answer\"")
          .with("request-id", "0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    Reply last() { return Reply.json("{\"value\":[{}]}"); }
  }
}
