package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An action of the provider, as roles name it. */
public final class ProviderOperation extends JsonModel {
  private ProviderOperation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProviderOperation of(Map<String, Object> json) { return new ProviderOperation(json); }

  /** The action, such as {@code Microsoft.Security/pricings/write}. */
  public Optional<String> name() { return text("name"); }

  /** Who can do it: users, systems or both. */
  public Optional<String> origin() { return text("origin"); }

  /** How the portal calls it. */
  public Map<String, Object> display() { return bag("display"); }
}
