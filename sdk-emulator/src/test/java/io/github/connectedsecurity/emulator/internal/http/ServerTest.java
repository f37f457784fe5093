package io.github.connectedsecurity.emulator.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, byte by byte: the service behind the server tells what it was asked. */
class ServerTest {
  private final FaultPlan faults = new FaultPlan();
  private final Server server = Server.start(0, Optional.empty(), List.of(new Mirror()), faults);

  @AfterEach
  void stop() { server.close(); }

  @Test
  void request_comesAsItWasSent() throws IOException {
    Map<String, Object> seen = body(talk("POST /v1.0/a%2Fb;c=d/%C3%A9?$filter=x%20eq%20'y'&z HTTP/1.1\r\nHost: here:1\r\nX-Two: a\r\nX-Two: b\r\n"
        + "Content-Length: 4\r\nConnection: close\r\n\r\nbody"));

    assertThat(seen).containsEntry("method", "POST").containsEntry("origin", "http://here:1").containsEntry("path", "/v1.0/a%2Fb;c=d/%C3%A9")
        .containsEntry("filter", "x eq 'y'").containsEntry("two", List.of("a", "b")).containsEntry("body", "body");
  }

  @Test
  void bodyInChunks_isPutTogether() throws IOException {
    assertThat(body(talk("PATCH /x HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\none\r\n4\r\n-two\r\n0\r\n\r\n")))
        .containsEntry("body", "one-two");
  }

  @Test
  void expectation_isMet_beforeTheBodyComes() throws IOException {
    assertThat(talk("PUT /x HTTP/1.1\r\nHost: here\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nok"))
        .startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n");
  }

  @Test
  void head_saysHowMuchThereWouldBe_andSendsNothing() throws IOException {
    assertThat(talk("HEAD /x HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")).matches("(?s)HTTP/1\\.1 200 .*\r\nContent-Length: [1-9]\\d*\r\n\r\n");
  }

  @Test
  void connection_servesOneRequestAfterAnother_andRefusalsDoNotEndIt() throws IOException {
    String two = talk("GET /none HTTP/1.1\r\nHost: here\r\n\r\nGET /b HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n");

    assertThat(two).startsWith("HTTP/1.1 400 ").contains("\"path\":\"/b\"");
  }

  @Test
  void answerWithoutContent_hasNoLength() throws IOException {
    assertThat(talk("DELETE /gone HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 204 ").doesNotContain("Content-Length");
  }

  @Test
  void reset_isAReset_andHalfIsHalf() throws IOException {
    plan(new Fault.Reset(false));
    assertThatThrownBy(() -> talk("GET /x HTTP/1.1\r\nHost: here\r\n\r\n")).isInstanceOf(SocketException.class).hasMessageContaining("reset");

    plan(new Fault.Truncate());
    String half = talk("GET /x HTTP/1.1\r\nHost: here\r\n\r\n");
    int announced = Integer.parseInt(half.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
    assertThat(half.substring(half.indexOf("\r\n\r\n") + 4)).hasSize(announced / 2);
  }

  @Test
  void close_endsWhatIsOpen() throws Exception {
    try (Socket idle = connect(); Socket waiting = connect()) {
      waiting.getOutputStream().write("GET /wait HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      Mirror.ASKED.await();
      server.close();

      assertThat(idle.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void port_canBeTakenAgain_atOnce() {
    int port = server.port();
    server.close();
    for (int i = 0; i < 50; i++) {
      Server again = Server.start(port, Optional.empty(), List.of(new Mirror()), faults);
      assertThat(again.port()).isEqualTo(port);
      again.close();
    }
  }

  @Test
  void portThatIsTaken_isNamed() {
    assertThatThrownBy(() -> Server.start(server.port(), Optional.empty(), List.of(new Mirror()), faults)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Port " + server.port() + " of 127.0.0.1 cannot be opened");
  }

  private void plan(Fault fault) { faults.add(new FaultPlan.Target(request -> true, () -> true, "everywhere"), "test", fault, 1); }

  private Socket connect() throws IOException { return new Socket(InetAddress.getLoopbackAddress(), server.port()); }

  private String talk(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, Object> body(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 200 ");
    return Json.object(answer.substring(answer.indexOf("\r\n\r\n") + 4));
  }

  /** Says what it was asked. */
  private static final class Mirror implements Service {
    private static final CountDownLatch ASKED = new CountDownLatch(1);

    @Override
    public boolean owns(String path) { return true; }

    @Override
    public Answer answer(Request request) {
      switch (request.path()) {
        case "/none" -> throw new Refusal(400, "none", "Nothing.");
        case "/gone" -> { return Answer.empty(204); }
        case "/wait" -> untilTheEnd();
        default -> {}
      }
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("method", request.method());
      said.put("origin", request.origin());
      said.put("path", request.path());
      said.put("filter", request.query().first("$filter").orElse(""));
      said.put("two", request.headers().getOrDefault("x-two", List.of()));
      said.put("body", request.text());
      return Answer.json(200, said);
    }

    @Override
    public Answer refuse(Request request, Refusal refusal) { return Answer.json(refusal.status(), Map.of("error", refusal.code())); }

    private static void untilTheEnd() {
      ASKED.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
