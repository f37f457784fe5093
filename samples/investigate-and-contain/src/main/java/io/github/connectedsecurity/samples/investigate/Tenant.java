package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.cloudappsecurity.CloudAppSecurityClient;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Credentials;
import io.github.connectedsecurity.defender.DefenderClient;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the program works: on a real tenant, or on the emulator. The rest of it does not know which. */
record Tenant(String description, GraphSecurityClient graph, DefenderClient defender, IdentityProtectionClient identity, Optional<CloudAppSecurityClient> apps,
    Optional<ManagementActivityClient> audit, AutoCloseable cloud) implements AutoCloseable {
  /** What of the audit trail can tell about an attack. */
  static final List<ContentType> TRAIL = List.of(ContentType.ENTRA, ContentType.EXCHANGE, ContentType.SHARE_POINT);

  static Tenant open(CommandLine line) {
    if (line.has("--live")) {
      ClientOptions options = ClientOptions.builder().credential(Credentials.in(Cloud.PUBLIC).fromEnvironment()).build();
      return of("Connected to a tenant.", options, line.value("--apps").map(URI::create), Optional.ofNullable(System.getenv("AZURE_TENANT_ID")), () -> {});
    }
    SecurityCloudEmulator emulator = SecurityCloudEmulator.start();
    return emulated(emulator, emulator);
  }

  /** An emulator that may be shared; the company has its audit trail collected, as a company should. */
  static Tenant emulated(SecurityCloudEmulator emulator, AutoCloseable cloud) {
    Tenant tenant = of("Connected to the emulator at " + emulator.url() + ": " + emulator.summary(), emulator.options(), Optional.of(emulator.url()),
        Optional.of(SecurityCloudEmulator.TENANT_ID), cloud);
    tenant.audit.ifPresent(feed -> TRAIL.forEach(feed.subscriptions()::ensure));
    return tenant;
  }

  private static Tenant of(String description, ClientOptions options, Optional<URI> apps, Optional<String> tenantId, AutoCloseable cloud) {
    return new Tenant(description, GraphSecurityClient.create(options), DefenderClient.create(options), IdentityProtectionClient.create(options),
        apps.map(address -> CloudAppSecurityClient.create(options, address)), tenantId.map(id -> ManagementActivityClient.create(options, id)), cloud);
  }

  @Override
  public void close() {
    Program.close(Stream.concat(Stream.of(graph, defender, identity), Stream.concat(apps.stream(), Stream.concat(audit.stream(), Stream.of(cloud)))).toList());
  }
}
