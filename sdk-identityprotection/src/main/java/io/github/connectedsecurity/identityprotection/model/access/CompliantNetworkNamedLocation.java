package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The networks of Global Secure Access; of beta. */
public final class CompliantNetworkNamedLocation extends NamedLocation {
  private CompliantNetworkNamedLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CompliantNetworkNamedLocation of(Map<String, Object> json) { return new CompliantNetworkNamedLocation(json); }

  /** Which networks. */
  public Optional<String> compliantNetworkType() { return text("compliantNetworkType"); }

  /** Whether the tenant trusts it. */
  public Optional<Boolean> isTrusted() { return bool("isTrusted"); }
}
