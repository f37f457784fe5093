package io.github.connectedsecurity.consumer;

import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;

/** Builds a client, reads JSON and tells which modules it stands on. */
public final class Consumer {
  private Consumer() {}

  /** Runs. */
  public static void main(String[] args) {
    ClientOptions options = ClientOptions.builder().credential(ApiToken.of("made-up")).build();
    try (GraphSecurityClient client = GraphSecurityClient.create(options)) {
      System.out.println(options + " " + client.getClass().getModule().getName() + " " + Json.parse("[1]"));
    }
    ModuleLayer.boot().modules().stream().map(Module::getName).filter(name -> name.startsWith("io.github.connectedsecurity.")).sorted()
        .forEach(System.out::println);
  }
}
