package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a scan proves itself to network devices. */
public record SnmpMode(String value) implements OpenValue {
  private static final KnownValues<SnmpMode> KNOWN = new KnownValues<>(SnmpMode::new);

  /** By a shared word. */
  public static final SnmpMode COMMUNITY_STRING = KNOWN.add("CommunityString");
  /** By a name only. */
  public static final SnmpMode NO_AUTH_NO_PRIV = KNOWN.add("NoAuthNoPriv");
  /** By a password. */
  public static final SnmpMode AUTH_NO_PRIV = KNOWN.add("AuthNoPriv");
  /** By a password, and encrypted. */
  public static final SnmpMode AUTH_PRIV = KNOWN.add("AuthPriv");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SnmpMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SnmpMode> known() { return KNOWN.all(); }
}
