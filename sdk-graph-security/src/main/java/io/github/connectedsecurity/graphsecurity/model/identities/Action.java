package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What can be done to an account. */
public record Action(String value) implements OpenValue {
  private static final KnownValues<Action> KNOWN = new KnownValues<>(Action::new);

  /** Disable the account. */
  public static final Action DISABLE = KNOWN.add("disable");
  /** Enable the account. */
  public static final Action ENABLE = KNOWN.add("enable");
  /** Make the user choose a new password. */
  public static final Action FORCE_PASSWORD_RESET = KNOWN.add("forcePasswordReset");
  /** End all sessions. */
  public static final Action REVOKE_ALL_SESSIONS = KNOWN.add("revokeAllSessions");
  /** Make the user sign in again. */
  public static final Action REQUIRE_USER_TO_SIGN_IN_AGAIN = KNOWN.add("requireUserToSignInAgain");
  /** Mark the user as compromised. */
  public static final Action MARK_USER_AS_COMPROMISED = KNOWN.add("markUserAsCompromised");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final Action UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static Action of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<Action> known() { return KNOWN.all(); }
}
