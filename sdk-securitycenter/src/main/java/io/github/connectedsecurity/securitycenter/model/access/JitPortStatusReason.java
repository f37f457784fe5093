package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why a port is open or closed. */
public record JitPortStatusReason(String value) implements OpenValue {
  private static final KnownValues<JitPortStatusReason> KNOWN = new KnownValues<>(JitPortStatusReason::new);

  /** Its time has run out. */
  public static final JitPortStatusReason EXPIRED = KNOWN.add("Expired");
  /** Somebody asked. */
  public static final JitPortStatusReason USER_REQUESTED = KNOWN.add("UserRequested");
  /** A later request took its place. */
  public static final JitPortStatusReason NEWER_REQUEST_INITIATED = KNOWN.add("NewerRequestInitiated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static JitPortStatusReason of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<JitPortStatusReason> known() { return KNOWN.all(); }
}
