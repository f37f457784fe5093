package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The managed identity behind a sign-in. */
public final class ManagedIdentityDetail extends JsonModel {
  private ManagedIdentityDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ManagedIdentityDetail of(Map<String, Object> json) { return new ManagedIdentityDetail(json); }

  /** The Azure resource that uses it. */
  public Optional<String> associatedResourceId() { return text("associatedResourceId"); }

  /** The federated token. */
  public Optional<String> federatedTokenId() { return text("federatedTokenId"); }

  /** Who issued that token. */
  public Optional<String> federatedTokenIssuer() { return text("federatedTokenIssuer"); }

  /** Whether it is the resource's own or assigned to it. */
  public Optional<String> msiType() { return text("msiType"); }
}
