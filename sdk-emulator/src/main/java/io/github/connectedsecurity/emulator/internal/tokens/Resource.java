package io.github.connectedsecurity.emulator.internal.tokens;

import java.util.List;
import java.util.Optional;

/** A service that tokens can be made for. A caller names it in the scope; its name there becomes the token's audience. */
public enum Resource {
  /** Microsoft Graph. */
  GRAPH("https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"),
  /** Defender for Endpoint. */
  DEFENDER("https://api.securitycenter.microsoft.com", "https://api.securitycenter.windows.com"),
  /** Defender XDR: incidents and hunting. */
  DEFENDER_XDR("https://api.security.microsoft.com"),
  /** Defender for Cloud Apps. */
  CLOUD_APP_SECURITY("05a65629-4c1b-48c1-a78b-804c4abdd4af"),
  /** Azure Resource Manager, and the upload of threat intelligence. */
  RESOURCE_MANAGER("https://management.azure.com", "https://management.core.windows.net"),
  /** Log Analytics. */
  LOG_ANALYTICS("https://api.loganalytics.io", "https://api.loganalytics.azure.com"),
  /** Logs Ingestion. */
  LOG_INGESTION("https://monitor.azure.com"),
  /** Office 365 Management Activity. */
  OFFICE_365_MANAGEMENT("https://manage.office.com");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> audiences;

  Resource(String... audiences) { this.audiences = List.of(audiences); }

  /** The names that the service accepts in a token, its usual one first. */
  public List<String> audiences() { return audiences; }

  /** The audience that a scope such as {@code https://graph.microsoft.com/.default} asks for. */
  static Optional<String> audience(String scope) {
    String name = scope.replaceFirst("/+\\.default$", "");
    return List.of(values()).stream().flatMap(resource -> resource.audiences.stream()).filter(name::equals).findFirst();
  }
}
