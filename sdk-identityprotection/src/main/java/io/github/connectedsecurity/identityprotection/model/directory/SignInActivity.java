package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When a user last signed in; attempts that failed count unless said otherwise. */
public final class SignInActivity extends JsonModel {
  private SignInActivity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SignInActivity of(Map<String, Object> json) { return new SignInActivity(json); }

  /** When a client last signed in for the user. */
  public Optional<Instant> lastNonInteractiveSignInDateTime() { return instant("lastNonInteractiveSignInDateTime"); }

  /** That sign-in. */
  public Optional<String> lastNonInteractiveSignInRequestId() { return text("lastNonInteractiveSignInRequestId"); }

  /** When the user last signed in at a screen. */
  public Optional<Instant> lastSignInDateTime() { return instant("lastSignInDateTime"); }

  /** That sign-in. */
  public Optional<String> lastSignInRequestId() { return text("lastSignInRequestId"); }

  /** When a sign-in last succeeded: what to find inactive users by. */
  public Optional<Instant> lastSuccessfulSignInDateTime() { return instant("lastSuccessfulSignInDateTime"); }

  /** That sign-in. */
  public Optional<String> lastSuccessfulSignInRequestId() { return text("lastSuccessfulSignInRequestId"); }
}
