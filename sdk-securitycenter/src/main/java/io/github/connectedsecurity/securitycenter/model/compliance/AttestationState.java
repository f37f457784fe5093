package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A state that somebody vouched for. */
public record AttestationState(String value) implements OpenValue {
  private static final KnownValues<AttestationState> KNOWN = new KnownValues<>(AttestationState::new);

  /** Nobody knows. */
  public static final AttestationState UNKNOWN = KNOWN.add("unknown");
  /** It is met. */
  public static final AttestationState COMPLIANT = KNOWN.add("compliant");
  /** It is broken. */
  public static final AttestationState NON_COMPLIANT = KNOWN.add("nonCompliant");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AttestationState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AttestationState> known() { return KNOWN.all(); }
}
