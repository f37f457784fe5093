package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Credentials;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import java.util.Optional;

/** Where the program works: on a real tenant, or on the emulator. The rest of it does not know which. */
record Tenant(String description, GraphSecurityClient graph, Optional<SecurityCloudEmulator> emulator) implements AutoCloseable {
  static Tenant open(Arguments arguments) { return arguments.live() ? live() : emulated(arguments); }

  private static Tenant live() {
    ClientOptions options = ClientOptions.builder().credential(Credentials.in(Cloud.PUBLIC).fromEnvironment()).build();
    return new Tenant("Connected to Microsoft Graph.", GraphSecurityClient.create(options), Optional.empty());
  }

  private static Tenant emulated(Arguments arguments) {
    SecurityCloudEmulator.Builder builder = SecurityCloudEmulator.builder().port(arguments.port());
    arguments.data().ifPresent(builder::data);
    SecurityCloudEmulator emulator = builder.start();
    return new Tenant("Connected to the emulator at " + emulator.url() + ": " + emulator.summary(), GraphSecurityClient.create(emulator.options()),
        Optional.of(emulator));
  }

  @Override
  public void close() {
    graph.close();
    emulator.ifPresent(SecurityCloudEmulator::close);
  }
}
