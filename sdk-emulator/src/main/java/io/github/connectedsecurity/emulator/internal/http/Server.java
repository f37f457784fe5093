package io.github.connectedsecurity.emulator.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.DefaultHttpProcessor;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.io.CloseMode;

/** Listens on loopback. With {@link OnTheWire} the one place that knows which web server this is. */
public final class Server implements AutoCloseable {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  /** A connection on which nothing comes is kept for longer than any test needs. */
  private static final int IDLE_MINUTES = 30;
  private static final int WAITING_CONNECTIONS = 200;

  private final CompletableFuture<Exchange> exchange = new CompletableFuture<>();
  private final HttpServer http;
  private final Optional<HttpServer> https;
  private final int wanted;

  private Server(int port, Optional<SSLContext> tls) {
    wanted = port;
    http = plan("http", port).create();
    https = tls.map(context -> plan("https", 0).setSslContext(context).create());
  }

  /** Starts listening with services that nothing limits and nobody watches. */
  public static Server start(int port, Optional<SSLContext> tls, List<Service> services, FaultPlan faults) {
    return prepare(port, tls).open(new Exchange(services, faults, Limits.NONE, new Journal()));
  }

  /**
   * A server for 127.0.0.1 that does not listen yet. Its classes take a while to load, so it is made beside the rest.
   *
   * @param port the port for http; 0 takes a free one
   * @param tls the key for a second, https port; empty for none
   */
  public static Server prepare(int port, Optional<SSLContext> tls) { return new Server(port, tls); }

  /** Starts listening. */
  public Server open(Exchange answers) {
    exchange.complete(answers);
    try {
      for (HttpServer server : servers()) {
        server.start();
      }
      return this;
    } catch (IOException e) {
      close();
      throw new IllegalArgumentException("Port " + wanted + " of 127.0.0.1 cannot be opened: it is taken or not allowed.", e);
    }
  }

  /** The port for http. */
  public int port() { return http.getLocalPort(); }

  /** The port for https, when there is one. */
  public Optional<Integer> httpsPort() { return https.map(HttpServer::getLocalPort); }

  @Override
  public void close() { servers().forEach(server -> server.close(CloseMode.IMMEDIATE)); }

  private List<HttpServer> servers() { return Stream.concat(Stream.of(http), https.stream()).toList(); }

  private ServerBootstrap plan(String scheme, int port) {
    HttpRequestHandler door = (request, response, context) -> OnTheWire.answer(exchange.join().answer(OnTheWire.request(request)), response);
    return ServerBootstrap.bootstrap().setLocalAddress(LOOPBACK).setListenerPort(port)
        .setSocketConfig(SocketConfig.custom().setSoTimeout(IDLE_MINUTES, TimeUnit.MINUTES).setBacklogSize(WAITING_CONNECTIONS).build())
        .setHttpProcessor(new DefaultHttpProcessor(new ResponseContent(true)))
        .setConnectionFactory(new OnTheWire.Connections(scheme))
        .setRequestRouter((request, context) -> door);
  }
}
