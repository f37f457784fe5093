package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import java.util.List;

/** Which certificates are to be taken. */
public final class X509CombinationSettings extends JsonBody<X509CombinationSettings> {
  private X509CombinationSettings() {}

  /**
   * Starts with what must be given.
   *
   * @param appliesToCombinations the combinations that it is for
   */
  public static X509CombinationSettings of(List<AuthenticationCombination> appliesToCombinations) {
    return new X509CombinationSettings().set("@odata.type", "#microsoft.graph.x509CertificateCombinationConfiguration")
        .set("appliesToCombinations", appliesToCombinations);
  }

  /** Issuers, by subject key identifier. */
  public X509CombinationSettings allowedIssuerSkis(List<String> allowedIssuerSkis) { return set("allowedIssuerSkis", allowedIssuerSkis); }

  /** Certificate policies, by object identifier. */
  public X509CombinationSettings allowedPolicyOIDs(List<String> allowedPolicyOIDs) { return set("allowedPolicyOIDs", allowedPolicyOIDs); }
}
