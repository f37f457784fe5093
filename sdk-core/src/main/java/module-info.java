/** What all clients of the Connected Security SDK share: transport, authentication, paging, JSON views, errors and queries. */
module io.github.connectedsecurity.core {
  requires transitive com.azure.core;
  requires transitive com.fasterxml.jackson.annotation;
  requires com.azure.core.http.okhttp;
  requires com.azure.identity;
  requires com.fasterxml.jackson.core;
  requires transitive okhttp3;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports io.github.connectedsecurity.core;
  exports io.github.connectedsecurity.core.arm;
  exports io.github.connectedsecurity.core.batch;
  exports io.github.connectedsecurity.core.errors;
  exports io.github.connectedsecurity.core.http;
  exports io.github.connectedsecurity.core.indicators;
  exports io.github.connectedsecurity.core.json;
  exports io.github.connectedsecurity.core.paging;
  exports io.github.connectedsecurity.core.polling;
  exports io.github.connectedsecurity.core.query;
}
