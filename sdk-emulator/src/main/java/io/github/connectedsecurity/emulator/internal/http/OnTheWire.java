package io.github.connectedsecurity.emulator.internal.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnection;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.apache.hc.core5.io.CloseMode;

/** Turns what arrives into a request, and an outcome into what is sent: all of an answer, or less. */
final class OnTheWire {
  private static final int NO_CONTENT = 204;

  private OnTheWire() {}

  static Request request(ClassicHttpRequest sent) throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    sent.headerIterator().forEachRemaining(header -> headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
        .add(Optional.ofNullable(header.getValue()).orElse("")));
    String origin = sent.getScheme() + "://" + headers.getOrDefault("host", List.of("")).get(0);
    String target = sent.getPath();
    int question = target.indexOf('?');
    return new Request(sent.getMethod(), origin, question < 0 ? target : target.substring(0, question),
        Query.parse(question < 0 ? "" : target.substring(question + 1)), headers, body(sent.getEntity()));
  }

  static void answer(Outcome outcome, ClassicHttpResponse response) {
    Answer answer = outcome.answer();
    response.setCode(answer.status());
    answer.headers().forEach(response::setHeader);
    if (outcome.way() != Outcome.Way.WHOLE || answer.status() != NO_CONTENT) {
      response.setEntity(new Sent(outcome));
    }
  }

  private static byte[] body(HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream content = entity.getContent()) {
      return content.readAllBytes();
    }
  }

  /** The body of an answer, or the half of it, as long as the whole by its own account. */
  private static final class Sent extends AbstractHttpEntity {
    private final Outcome outcome;

    Sent(Outcome outcome) {
      super((String) null, null);
      this.outcome = outcome;
    }

    @Override
    public long getContentLength() { return outcome.answer().body().length; }

    @Override
    public InputStream getContent() {
      byte[] body = outcome.answer().body();
      return new ByteArrayInputStream(body, 0, outcome.way() == Outcome.Way.HALF ? body.length / 2 : body.length);
    }

    @Override
    public boolean isStreaming() { return false; }

    @Override
    public void close() {
      // Nothing is held.
    }
  }

  /**
   * Makes connections that can break.
   *
   * @param scheme how callers come in: http or https
   */
  record Connections(String scheme) implements HttpConnectionFactory<DefaultBHttpServerConnection> {
    @Override
    public DefaultBHttpServerConnection createConnection(Socket socket) throws IOException {
      Line line = new Line(scheme);
      line.bind(socket);
      return line;
    }

    @Override
    public DefaultBHttpServerConnection createConnection(SSLSocket secured, Socket socket) throws IOException {
      Line line = new Line(scheme);
      line.bind(secured, socket);
      return line;
    }
  }

  private static final class Line extends DefaultBHttpServerConnection {
    Line(String scheme) { super(scheme, Http1Config.DEFAULT); }

    /** Closes at once where there is to be no answer: that says RST rather than FIN. */
    @Override
    public void sendResponseHeader(ClassicHttpResponse response) throws HttpException, IOException {
      if (endsIn(response, Outcome.Way.NOTHING)) {
        close(CloseMode.IMMEDIATE);
      }
      super.sendResponseHeader(response);
    }

    /** Closes in an orderly way after half an answer, so that the half arrives. */
    @Override
    public void sendResponseEntity(ClassicHttpResponse response) throws HttpException, IOException {
      super.sendResponseEntity(response);
      if (endsIn(response, Outcome.Way.HALF)) {
        flush();
        close(CloseMode.GRACEFUL);
      }
    }

    private static boolean endsIn(ClassicHttpResponse response, Outcome.Way way) {
      return response.getEntity() instanceof Sent sent && sent.outcome.way() == way;
    }
  }
}
