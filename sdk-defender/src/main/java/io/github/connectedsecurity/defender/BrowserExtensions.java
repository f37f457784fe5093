package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.vulnerabilities.BrowserExtensionPermission;
import java.util.List;

/** What browser extensions may ask for; which devices have which is among the {@link Assessments}. */
public final class BrowserExtensions {
  private static final Quota QUOTA = DefenderQuotas.unpublished("vulnerability management");

  private final Http http;

  BrowserExtensions(Http http) { this.http = http; }

  /**
   * Lists the permissions that extensions ask for; the service's sample wraps the list twice, and both forms are read.
   * {@code GET /api/browserextensions/permissionsinfo}; {@code Software.Read.All}.
   */
  public List<BrowserExtensionPermission> permissions() {
    return Lists.lenient(http.get("browserextensions/permissionsinfo").permission("Software.Read.All").quota(QUOTA).send(), BrowserExtensionPermission::of);
  }
}
