package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the make of a key is proven. */
public record AttestationLevel(String value) implements OpenValue {
  private static final KnownValues<AttestationLevel> KNOWN = new KnownValues<>(AttestationLevel::new);

  /** Proven. */
  public static final AttestationLevel ATTESTED = KNOWN.add("attested");
  /** Not proven. */
  public static final AttestationLevel NOT_ATTESTED = KNOWN.add("notAttested");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AttestationLevel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AttestationLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AttestationLevel> known() { return KNOWN.all(); }
}
