package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Which certificates are taken. */
public final class X509CombinationConfiguration extends CombinationConfiguration {
  private X509CombinationConfiguration(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static X509CombinationConfiguration of(Map<String, Object> json) { return new X509CombinationConfiguration(json); }

  /** Issuers, by subject key identifier. */
  public List<String> allowedIssuerSkis() { return texts("allowedIssuerSkis"); }

  /** Certificate policies, by object identifier. */
  public List<String> allowedPolicyOIDs() { return texts("allowedPolicyOIDs"); }
}
