package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the caller's protection scopes are still the valid ones. */
public record ProtectionScopeState(String value) implements OpenValue {
  private static final KnownValues<ProtectionScopeState> KNOWN = new KnownValues<>(ProtectionScopeState::new);

  /** They are. */
  public static final ProtectionScopeState NOT_MODIFIED = KNOWN.add("notModified");
  /** They are not; compute them again. */
  public static final ProtectionScopeState MODIFIED = KNOWN.add("modified");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ProtectionScopeState UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ProtectionScopeState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ProtectionScopeState> known() { return KNOWN.all(); }
}
