package io.github.connectedsecurity.emulator.internal.tokens;

import java.util.List;
import java.util.Optional;

/** A service that tokens can be made for. A caller names it in the scope; its name there becomes the token's audience. */
public enum Resource {
  /** Microsoft Graph. */
  GRAPH("https://graph.microsoft.com", "00000003-0000-0000-c000-000000000000"),
  /** Defender for Endpoint; not emulated yet, but a token for it is what a mixed-up client sends to Graph. */
  DEFENDER("https://api.securitycenter.microsoft.com", "https://api.security.microsoft.com"),
  /** Azure Resource Manager; not emulated yet. */
  RESOURCE_MANAGER("https://management.azure.com", "https://management.core.windows.net"),
  /** Office 365 Management Activity; not emulated yet. */
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
