/** The security cloud on loopback, for tests and samples. */
@SuppressWarnings("requires-automatic")
module io.github.connectedsecurity.emulator {
  requires transitive io.github.connectedsecurity.core;
  requires java.net.http;
  requires jdk.net; // for HttpCore, which has no descriptor to say so
  requires org.apache.httpcomponents.core5.httpcore5;
  requires static transitive org.jspecify;
  requires static org.junit.jupiter.api;

  exports io.github.connectedsecurity.emulator;
}
