package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An application that was granted OAuth permissions. */
public final class OauthApplicationEvidence extends AlertEvidence {
  private OauthApplicationEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static OauthApplicationEvidence of(Map<String, Object> json) { return new OauthApplicationEvidence(json); }

  /** Its client identifier, equal in all tenants. */
  public Optional<String> appId() { return text("appId"); }

  /** The name shown on the consent page. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The identifier of its object in this tenant. */
  public Optional<String> objectId() { return text("objectId"); }

  /** Who published it. */
  public Optional<String> publisher() { return text("publisher"); }
}
