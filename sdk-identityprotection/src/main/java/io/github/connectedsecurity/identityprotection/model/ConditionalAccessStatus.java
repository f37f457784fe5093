package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What conditional access made of a sign-in. */
public record ConditionalAccessStatus(String value) implements OpenValue {
  private static final KnownValues<ConditionalAccessStatus> KNOWN = new KnownValues<>(ConditionalAccessStatus::new);

  /** All policies that applied were met. */
  public static final ConditionalAccessStatus SUCCESS = KNOWN.add("success");
  /** A policy that applied was not met. */
  public static final ConditionalAccessStatus FAILURE = KNOWN.add("failure");
  /** No policy applied. */
  public static final ConditionalAccessStatus NOT_APPLIED = KNOWN.add("notApplied");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final ConditionalAccessStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ConditionalAccessStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ConditionalAccessStatus> known() { return KNOWN.all(); }
}
