package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What was started against an account. */
public final class InvokeActionResult extends JsonModel {
  private InvokeActionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InvokeActionResult of(Map<String, Object> json) { return new InvokeActionResult(json); }

  /** The account at its provider. */
  public Optional<String> accountId() { return text("accountId"); }

  /** What was started. */
  public Optional<Action> action() { return open("action", Action::of); }

  /** Ties together what belongs to the same request. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** The directory that the account is in. */
  public Optional<IdentityProvider> identityProvider() {
    return open("identityProvider", IdentityProvider::of).or(() -> open("provider", IdentityProvider::of));
  }
}
