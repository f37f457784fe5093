package io.github.connectedsecurity.core;

import java.net.URI;

/** The table of the well-known clouds. */
final class Clouds {
  private Clouds() {}

  static Cloud publicCloud() {
    return Cloud.builder("public", URI.create("https://login.microsoftonline.com"))
        .service(Service.GRAPH, URI.create("https://graph.microsoft.com/"), "https://graph.microsoft.com/.default")
        .build();
  }
}
