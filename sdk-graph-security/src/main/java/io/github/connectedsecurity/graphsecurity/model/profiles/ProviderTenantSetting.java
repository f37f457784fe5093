package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Whether a provider takes part in a tenant. Experimental: the service never documented it. */
public final class ProviderTenantSetting extends JsonModel {
  private ProviderTenantSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProviderTenantSetting of(Map<String, Object> json) { return new ProviderTenantSetting(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The Entra tenant. */
  public Optional<String> azureTenantId() { return text("azureTenantId"); }

  /** Whether it is on. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** The product, such as {@code IPC}, {@code MCAS} or {@code SecureScore}. */
  public Optional<String> provider() { return text("provider"); }

  /** The vendor, such as {@code Microsoft}. */
  public Optional<String> vendor() { return text("vendor"); }
}
