package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.PagedAnswers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Threads;
import java.io.File;
import java.time.Duration;
import java.util.Map;
import okhttp3.Authenticator;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Nothing has to be closed, and nothing is left behind. */
class LifecycleTest {
  @Test
  void thousandClients_madeUsedAndForgotten_leaveNoThreadsAndNoSockets() {
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}"))) {
      server.http().get("things").send(); // the pool and its helpers exist
      int threads = clientThreads();
      int sockets = server.connections();
      for (int i = 0; i < 1_000; i++) {
        Http http = server.options().build().http(Service.GRAPH);
        http.get("things").send();
        if (i % 2 == 0) {
          http.close();
        }
      }
      System.out.println("1,000 clients: connections " + sockets + " → " + server.connections() + ", made in all " + server.accepted() + "; threads "
          + threads + " → " + clientThreads());
      assertThat(Threads.eventually(Duration.ofSeconds(10), () -> clientThreads() <= threads + 2)).as("threads: " + clientThreads()).isTrue();
      assertThat(server.connections()).isLessThanOrEqualTo(sockets + 2);
    }
  }

  @Test
  void tenThousandIterators_abandonedInTheMiddle_holdNoConnections() {
    try (FaultServer server = FaultServer.startWithoutJournal(new PagedAnswers(3, 4))) {
      Http http = server.http();
      for (int i = 0; i < 10_000; i++) {
        http.get("things").paged(json -> json).iterator().next();
      }
      assertThat(server.accepted()).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void clients_shareConnectionsAlsoOverTls() {
    OkHttpClient one = Transport.prepare(Transport.standard(), Duration.ofSeconds(1), Duration.ofSeconds(1));
    OkHttpClient other = Transport.prepare(Transport.standard(), Duration.ofSeconds(2), Duration.ofSeconds(2));
    assertThat(one.connectionPool()).isSameAs(other.connectionPool());
    assertThat(one.sslSocketFactory()).as("a pooled connection is for the same TLS only").isSameAs(other.sslSocketFactory());
    assertThat(one.dispatcher()).isSameAs(other.dispatcher());
  }

  @Test
  void prepare_takesFromAUsersTransport_whateverItWouldDoByItself() {
    OkHttpClient.Builder users = new OkHttpClient.Builder().followRedirects(true).retryOnConnectionFailure(true).callTimeout(Duration.ofSeconds(1))
        .authenticator((route, response) -> response.request().newBuilder().header("Authorization", "theirs").build())
        .cache(new Cache(new File(System.getProperty("java.io.tmpdir"), "never-made"), 1));
    OkHttpClient ours = Transport.prepare(users, Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(ours.followRedirects() || ours.followSslRedirects() || ours.retryOnConnectionFailure()).isFalse();
    assertThat(ours.authenticator()).isSameAs(Authenticator.NONE);
    assertThat(ours.cache()).isNull();
    assertThat(ours.callTimeoutMillis()).isZero();
  }

  @Test
  void transport_sendsNothingByItself() {
    Reply[] tempting = {Reply.of(503, "", "Retry-After", "0"), Reply.of(408, ""), Reply.of(408, "", "Retry-After", "0"), Reply.of(421, ""),
        Reply.of(401, "", "WWW-Authenticate", "Basic realm=x"),
        Reply.of(407, ""), Reply.none(Reply.End.RESET), Reply.none(Reply.End.CLOSE)};
    for (Reply reply : tempting) {
      try (FaultServer server = FaultServer.start(asked -> reply)) {
        Http http = server.http(options -> options.retry(RetryPolicy.NONE).transport(new OkHttpClient()));
        assertThatThrownBy(() -> http.get("things").send()).isNotNull();
        assertThatThrownBy(() -> http.post("others").body(Map.of()).send()).isNotNull();
        assertThat(server.requests()).as("to " + reply.status()).isLessThanOrEqualTo(2);
      }
    }
  }

  private static int clientThreads() {
    return (int) Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("connected-security") || thread.getName().startsWith("OkHttp")).count();
  }
}
