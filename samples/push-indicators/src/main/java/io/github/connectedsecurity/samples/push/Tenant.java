package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Credentials;
import io.github.connectedsecurity.core.arm.ArmId;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.defender.DefenderClient;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import io.github.connectedsecurity.sentinel.SentinelClient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where the program works: on a real tenant, or on the emulator. The rest of it does not know which. */
record Tenant(String description, List<Target> targets, List<AutoCloseable> open) implements AutoCloseable {
  private static final String EMULATED_SUBSCRIPTION = "20ff7fc3-e762-44dd-bd96-b71116dcdc23";

  static Tenant open(CommandLine line, Instant now) {
    if (line.has("--live")) {
      ClientOptions options = ClientOptions.builder().credential(Credentials.in(Cloud.PUBLIC).fromEnvironment()).build();
      return of("Connected to a tenant.", options, line, now, line.value("--workspace").map(ArmId::parse).map(id -> () -> id), () -> {});
    }
    SecurityCloudEmulator emulator = SecurityCloudEmulator.start();
    return emulated(emulator, line, now, emulator);
  }

  /** An emulator that may be shared, and the first workspace in it. */
  static Tenant emulated(SecurityCloudEmulator emulator, CommandLine line, Instant now, AutoCloseable cloud) {
    SentinelClient sentinel = SentinelClient.create(emulator.options());
    ArmScope subscription = ArmScope.subscription(EMULATED_SUBSCRIPTION);
    Supplier<ArmId> first = () -> sentinel.workspaces(subscription).list().stream().map(one -> ArmId.parse(one.id())).findFirst()
        .orElseThrow(() -> new SdkException("The emulator has no workspace."));
    return of("Connected to the emulator at " + emulator.url() + ".", emulator.options(), line, now, Optional.of(first), () -> {
      sentinel.close();
      cloud.close();
    });
  }

  private static Tenant of(String description, ClientOptions options, CommandLine line, Instant now, Optional<Supplier<ArmId>> workspace, AutoCloseable cloud) {
    DefenderClient defender = DefenderClient.create(options);
    SentinelClient sentinel = SentinelClient.create(options);
    Target devices = new DefenderTarget(defender.indicators(), PushIndicators.action(line));
    Stream<Target> hunters = workspace.stream()
        .map(id -> new SentinelTarget(sentinel, id, line.value("--source").orElse("Connected Security sample"), now));
    return new Tenant(description, Stream.concat(Stream.of(devices), hunters).toList(), List.of(defender, sentinel, cloud));
  }

  @Override
  public void close() { Program.close(open); }
}
