/** Metrics and traces of the clients; each adapter needs its library, none needs both. */
module io.github.connectedsecurity.observability {
  requires transitive io.github.connectedsecurity.core;
  requires static micrometer.core;
  requires static io.opentelemetry.api;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.observability;
}
