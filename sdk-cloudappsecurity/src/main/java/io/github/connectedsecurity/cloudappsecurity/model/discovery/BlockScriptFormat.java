package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** The appliance that a block script is written for. */
public record BlockScriptFormat(int code) implements Coded {
  private static final KnownCodes<BlockScriptFormat> KNOWN = new KnownCodes<>(BlockScriptFormat::new);

  /** Blue Coat ProxySG. */
  public static final BlockScriptFormat BLUECOAT_PROXY_SG = KNOWN.add(102, "BLUECOAT_PROXY_SG");
  /** Cisco ASA. */
  public static final BlockScriptFormat CISCO_ASA = KNOWN.add(104, "CISCO_ASA");
  /** Fortinet FortiGate. */
  public static final BlockScriptFormat FORTIGATE = KNOWN.add(108, "FORTIGATE");
  /** Palo Alto Networks. */
  public static final BlockScriptFormat PALO_ALTO = KNOWN.add(112, "PALO_ALTO");
  /** Zscaler. */
  public static final BlockScriptFormat ZSCALER = KNOWN.add(120, "ZSCALER");
  /** Juniper SRX. */
  public static final BlockScriptFormat JUNIPER_SRX = KNOWN.add(129, "JUNIPER_SRX");
  /** Forcepoint, formerly Websense. */
  public static final BlockScriptFormat WEBSENSE = KNOWN.add(135, "WEBSENSE");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static BlockScriptFormat of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<BlockScriptFormat> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
