package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of a sign-in. The two kinds of users cannot be asked for together with the two of workloads. */
public record SignInEventType(String value) implements OpenValue {
  private static final KnownValues<SignInEventType> KNOWN = new KnownValues<>(SignInEventType::new);

  /** A user who was asked for something. */
  public static final SignInEventType INTERACTIVE_USER = KNOWN.add("interactiveUser");
  /** A client on behalf of a user. */
  public static final SignInEventType NON_INTERACTIVE_USER = KNOWN.add("nonInteractiveUser");
  /** A workload with credentials of its own. */
  public static final SignInEventType SERVICE_PRINCIPAL = KNOWN.add("servicePrincipal");
  /** A workload whose credentials Azure keeps. */
  public static final SignInEventType MANAGED_IDENTITY = KNOWN.add("managedIdentity");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final SignInEventType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SignInEventType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SignInEventType> known() { return KNOWN.all(); }
}
