package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A resource by its ARM id. */
public final class AzureResourceIdentifier extends ResourceIdentifier {
  private AzureResourceIdentifier(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AzureResourceIdentifier of(Map<String, Object> json) { return new AzureResourceIdentifier(json); }

  /** The ARM id. */
  public Optional<String> azureResourceId() { return text("azureResourceId"); }
}
