package io.github.connectedsecurity.samples.label;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Credentials;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.mip.MipClient;
import io.github.connectedsecurity.mip.PolicyLabels;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import java.util.List;
import java.util.Optional;

/** Where the program works: on a real tenant, or on the emulator. The rest of it does not know which. */
record Tenant(String description, String id, MipClient mip, Optional<String> user, ManagementActivityClient audit, AutoCloseable cloud)
    implements
      AutoCloseable {
  static Tenant open(CommandLine line) {
    if (line.has("--live")) {
      ClientOptions options = ClientOptions.builder().credential(Credentials.in(Cloud.PUBLIC).fromEnvironment()).build();
      return of("Connected to a tenant.", String.valueOf(System.getenv("AZURE_TENANT_ID")), options, line, () -> {});
    }
    SecurityCloudEmulator emulator = SecurityCloudEmulator.start();
    return emulated(emulator, line, emulator);
  }

  /** An emulator that may be shared; the company has what data loss prevention sees collected, as a company should. */
  static Tenant emulated(SecurityCloudEmulator emulator, CommandLine line, AutoCloseable cloud) {
    Tenant tenant = of("Connected to the emulator at " + emulator.url() + ".", SecurityCloudEmulator.TENANT_ID, emulator.options(), line, cloud);
    tenant.audit.subscriptions().ensure(ContentType.DLP);
    return tenant;
  }

  private static Tenant of(String description, String id, ClientOptions options, CommandLine line, AutoCloseable cloud) {
    MipClient mip = MipClient.create(options);
    return new Tenant(description, id, mip, line.value("--user"), ManagementActivityClient.create(options, id), cloud);
  }

  /** The labels of the user, or of the organization. Not every cloud has them. */
  PolicyLabels labels() {
    try {
      return user.map(mip.beta()::user).orElseGet(mip.beta()::organization);
    } catch (IllegalArgumentException e) {
      throw new SdkException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() { Program.close(List.of(audit, mip, cloud)); }
}
