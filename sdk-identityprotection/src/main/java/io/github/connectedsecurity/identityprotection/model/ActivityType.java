package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of act a detection is tied to. */
public record ActivityType(String value) implements OpenValue {
  private static final KnownValues<ActivityType> KNOWN = new KnownValues<>(ActivityType::new);

  /** A sign-in. */
  public static final ActivityType SIGNIN = KNOWN.add("signin");
  /** The account itself, such as leaked credentials. */
  public static final ActivityType USER = KNOWN.add("user");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final ActivityType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** A workload's identity. */
  public static final ActivityType SERVICE_PRINCIPAL = KNOWN.add("servicePrincipal");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ActivityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ActivityType> known() { return KNOWN.all(); }
}
