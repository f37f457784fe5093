package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A service on loopback that breaks its answers as a test tells it, on bare sockets: no HTTP library would send what it sends. It
 * keeps a journal of the requests with their headers.
 */
public final class FaultServer implements AutoCloseable {
  private static final RetryPolicy QUICK = new RetryPolicy(20, Duration.ofMillis(1), Duration.ofMillis(10));

  private final ServerSocket server;
  private final Answers answers;
  private final boolean journal;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger accepted = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private FaultServer(ServerSocket server, Answers answers, boolean journal) {
    this.server = server;
    this.answers = answers;
    this.journal = journal;
  }

  /** Decides what a request is answered with. */
  @FunctionalInterface
  public interface Answers {
    Reply to(Asked asked);

    /** These, one after the other, and then the last one again and again. */
    static Answers inOrder(Reply... replies) {
      AtomicInteger next = new AtomicInteger();
      return asked -> replies[Math.min(next.getAndIncrement(), replies.length - 1)];
    }
  }

  /** Starts on a free port of 127.0.0.1. */
  public static FaultServer start(Answers answers) { return start("127.0.0.1", answers, true); }

  /** Starts without a journal, for very many requests. */
  public static FaultServer startWithoutJournal(Answers answers) { return start("127.0.0.1", answers, false); }

  /** Starts as a stranger on 127.0.0.2. */
  public static FaultServer startElsewhere(Answers answers) { return start("127.0.0.2", answers, true); }

  private static FaultServer start(String host, Answers answers, boolean journal) {
    try {
      FaultServer faults = new FaultServer(new ServerSocket(0, 1_000, InetAddress.getByName(host)), answers, journal);
      daemon("fault-server", faults::accept);
      return faults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address without a slash at its end. */
  public String url() { return "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort(); }

  /** Options for a cloud whose {@link Service#GRAPH} is here; with many tries and waits that take no time that matters. */
  public ClientOptions.Builder options() {
    return ClientOptions.builder().retry(QUICK).cloud(Cloud.builder("faults", URI.create(url())).service(Service.GRAPH, URI.create(url()), "scope").build())
        .credential(new StubCredential());
  }

  /** A door to this service, with the options changed. */
  public Http http(UnaryOperator<ClientOptions.Builder> changes) { return changes.apply(options()).build().http(Service.GRAPH); }

  /** A door to this service. */
  public Http http() { return http(UnaryOperator.identity()); }

  /** The requests so far. */
  public List<Asked> asked() { return List.copyOf(asked); }

  /** How many requests came. */
  public int requests() { return requests.get(); }

  /** How many connections are open. */
  public int connections() { return open.size(); }

  /** How many connections were made. */
  public int accepted() { return accepted.get(); }

  @Override
  public void close() {
    closeQuietly(server);
    open.forEach(FaultServer::closeQuietly);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        open.add(socket);
        int number = accepted.incrementAndGet();
        daemon("fault-server-" + number, () -> serve(socket, number));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void serve(Socket socket, int connection) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Asked request = read(in, connection); request != null; request = read(in, connection)) {
        if (journal) {
          asked.add(request);
        }
        if (!write(answers.to(request), socket)) {
          return;
        }
      }
    } catch (IOException e) {
      // the client has gone: its right
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  /** Writes an answer; tells whether the connection may carry another one. */
  private static boolean write(Reply reply, Socket socket) throws IOException, InterruptedException {
    Thread.sleep(reply.delay().toMillis());
    OutputStream out = socket.getOutputStream();
    byte[] framed = reply.framed();
    int length = reply.end() == Reply.End.WHOLE ? framed.length : Math.min(reply.endsAt(), framed.length);
    if (length >= 0 && reply.drip().isZero()) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(reply.head());
      all.write(framed, 0, length);
      out.write(all.toByteArray());
    } else if (length >= 0) {
      out.write(reply.head());
      for (int i = 0; i < length; i++) {
        out.write(framed[i]);
        Thread.sleep(reply.drip().toMillis());
      }
    }
    switch (reply.end()) {
      case RESET -> socket.setSoLinger(true, 0);
      case STALL -> awaitEnd(socket);
      case CLOSE, WHOLE -> {}
    }
    return reply.end() == Reply.End.WHOLE;
  }

  private static void awaitEnd(Socket socket) throws IOException {
    while (socket.getInputStream().read() >= 0) {
      // nothing is expected but the end
    }
  }

  private @Nullable Asked read(InputStream in, int connection) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    String[] words = first.split(" ", 3);
    return new Asked(requests.incrementAndGet(), connection, words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  private static void closeQuietly(AutoCloseable what) {
    try {
      what.close();
    } catch (Exception e) {
      // it was to go anyway
    }
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * A request as it came in.
   *
   * @param number counts the requests of all connections from 1
   * @param connection counts the connections from 1
   * @param target path and query, not decoded
   */
  public record Asked(int number, int connection, String method, String target, Map<String, String> headers, String body) {
    /** A header, or empty text. */
    public String header(String name) { return headers.getOrDefault(name, ""); }
  }
}
