package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The appliance and format that a log to upload comes from. */
public record LogSource(String value) implements OpenValue {
  private static final KnownValues<LogSource> KNOWN = new KnownValues<>(LogSource::new);

  /** The documented word BLUECOAT. */
  public static final LogSource BLUECOAT = KNOWN.add("BLUECOAT");
  /** The documented word BARRACUDA. */
  public static final LogSource BARRACUDA = KNOWN.add("BARRACUDA");
  /** The documented word BARRACUDA_NEXT_GEN_FW. */
  public static final LogSource BARRACUDA_NEXT_GEN_FW = KNOWN.add("BARRACUDA_NEXT_GEN_FW");
  /** The documented word BARRACUDA_NEXT_GEN_FW_WEBLOG. */
  public static final LogSource BARRACUDA_NEXT_GEN_FW_WEBLOG = KNOWN.add("BARRACUDA_NEXT_GEN_FW_WEBLOG");
  /** The documented word BARRACUDA_SYSLOG. */
  public static final LogSource BARRACUDA_SYSLOG = KNOWN.add("BARRACUDA_SYSLOG");
  /** The documented word BLUECOAT_SYSLOG. */
  public static final LogSource BLUECOAT_SYSLOG = KNOWN.add("BLUECOAT_SYSLOG");
  /** The documented word CHECKPOINT. */
  public static final LogSource CHECKPOINT = KNOWN.add("CHECKPOINT");
  /** The documented word CHECKPOINT_CEF_SYSLOG. */
  public static final LogSource CHECKPOINT_CEF_SYSLOG = KNOWN.add("CHECKPOINT_CEF_SYSLOG");
  /** The documented word CHECKPOINT_SMART_VIEW_TRACKER. */
  public static final LogSource CHECKPOINT_SMART_VIEW_TRACKER = KNOWN.add("CHECKPOINT_SMART_VIEW_TRACKER");
  /** The documented word CHECKPOINT_XML. */
  public static final LogSource CHECKPOINT_XML = KNOWN.add("CHECKPOINT_XML");
  /** The documented word CISCO_ASA. */
  public static final LogSource CISCO_ASA = KNOWN.add("CISCO_ASA");
  /** The documented word CISCO_ASA_FIREPOWER_SYSLOG. */
  public static final LogSource CISCO_ASA_FIREPOWER_SYSLOG = KNOWN.add("CISCO_ASA_FIREPOWER_SYSLOG");
  /** The documented word CISCO_ASA_SYSLOG. */
  public static final LogSource CISCO_ASA_SYSLOG = KNOWN.add("CISCO_ASA_SYSLOG");
  /** The documented word CISCO_FIREPOWER_V6_SYSLOG. */
  public static final LogSource CISCO_FIREPOWER_V6_SYSLOG = KNOWN.add("CISCO_FIREPOWER_V6_SYSLOG");
  /** The documented word CISCO_FWSM. */
  public static final LogSource CISCO_FWSM = KNOWN.add("CISCO_FWSM");
  /** The documented word CISCO_FWSM_SYSLOG. */
  public static final LogSource CISCO_FWSM_SYSLOG = KNOWN.add("CISCO_FWSM_SYSLOG");
  /** The documented word CISCO_IRONPORT_PROXY. */
  public static final LogSource CISCO_IRONPORT_PROXY = KNOWN.add("CISCO_IRONPORT_PROXY");
  /** The documented word CISCO_IRONPORT_PROXY_SYSLOG. */
  public static final LogSource CISCO_IRONPORT_PROXY_SYSLOG = KNOWN.add("CISCO_IRONPORT_PROXY_SYSLOG");
  /** The documented word CISCO_IRONPORT_WSA_II. */
  public static final LogSource CISCO_IRONPORT_WSA_II = KNOWN.add("CISCO_IRONPORT_WSA_II");
  /** The documented word CISCO_IRONPORT_WSA_III. */
  public static final LogSource CISCO_IRONPORT_WSA_III = KNOWN.add("CISCO_IRONPORT_WSA_III");
  /** The documented word CISCO_SCAN_SAFE. */
  public static final LogSource CISCO_SCAN_SAFE = KNOWN.add("CISCO_SCAN_SAFE");
  /** The documented word CLAVISTER_SYSLOG. */
  public static final LogSource CLAVISTER_SYSLOG = KNOWN.add("CLAVISTER_SYSLOG");
  /** The documented word CONTENTKEEPER_SYSLOG. */
  public static final LogSource CONTENTKEEPER_SYSLOG = KNOWN.add("CONTENTKEEPER_SYSLOG");
  /** The documented word CORRATA. */
  public static final LogSource CORRATA = KNOWN.add("CORRATA");
  /** The documented word FORCEPOINT. */
  public static final LogSource FORCEPOINT = KNOWN.add("FORCEPOINT");
  /** The documented word FORCEPOINT_LEEF_SYSLOG. */
  public static final LogSource FORCEPOINT_LEEF_SYSLOG = KNOWN.add("FORCEPOINT_LEEF_SYSLOG");
  /** The documented word FORTIGATE. */
  public static final LogSource FORTIGATE = KNOWN.add("FORTIGATE");
  /** The documented word FORTIGATE_SYSLOG. */
  public static final LogSource FORTIGATE_SYSLOG = KNOWN.add("FORTIGATE_SYSLOG");
  /** The documented word FORTIOS_SYSLOG. */
  public static final LogSource FORTIOS_SYSLOG = KNOWN.add("FORTIOS_SYSLOG");
  /** The documented word GENERIC_CEF. */
  public static final LogSource GENERIC_CEF = KNOWN.add("GENERIC_CEF");
  /** The documented word GENERIC_CEF_SYSLOG. */
  public static final LogSource GENERIC_CEF_SYSLOG = KNOWN.add("GENERIC_CEF_SYSLOG");
  /** The documented word GENERIC_LEEF. */
  public static final LogSource GENERIC_LEEF = KNOWN.add("GENERIC_LEEF");
  /** The documented word GENERIC_LEEF_SYSLOG. */
  public static final LogSource GENERIC_LEEF_SYSLOG = KNOWN.add("GENERIC_LEEF_SYSLOG");
  /** The documented word GENERIC_W3C. */
  public static final LogSource GENERIC_W3_C = KNOWN.add("GENERIC_W3C");
  /** The documented word GENERIC_W3C_SYSLOG. */
  public static final LogSource GENERIC_W3_C_SYSLOG = KNOWN.add("GENERIC_W3C_SYSLOG");
  /** The documented word I_FILTER. */
  public static final LogSource I_FILTER = KNOWN.add("I_FILTER");
  /** The documented word I_FILTER_SYSLOG. */
  public static final LogSource I_FILTER_SYSLOG = KNOWN.add("I_FILTER_SYSLOG");
  /** The documented word IBOSS. */
  public static final LogSource IBOSS = KNOWN.add("IBOSS");
  /** The documented word JUNIPER_SRX_SD_SYSLOG. */
  public static final LogSource JUNIPER_SRX_SD_SYSLOG = KNOWN.add("JUNIPER_SRX_SD_SYSLOG");
  /** The documented word JUNIPER_SRX_SYSLOG. */
  public static final LogSource JUNIPER_SRX_SYSLOG = KNOWN.add("JUNIPER_SRX_SYSLOG");
  /** The documented word JUNIPER_SRX_WELF_SYSLOG. */
  public static final LogSource JUNIPER_SRX_WELF_SYSLOG = KNOWN.add("JUNIPER_SRX_WELF_SYSLOG");
  /** The documented word JUNIPER_SSG_SYSLOG. */
  public static final LogSource JUNIPER_SSG_SYSLOG = KNOWN.add("JUNIPER_SSG_SYSLOG");
  /** The documented word MACHINE_ZONE_MERAKI. */
  public static final LogSource MACHINE_ZONE_MERAKI = KNOWN.add("MACHINE_ZONE_MERAKI");
  /** The documented word MACHINE_ZONE_MERAKI_SYSLOG. */
  public static final LogSource MACHINE_ZONE_MERAKI_SYSLOG = KNOWN.add("MACHINE_ZONE_MERAKI_SYSLOG");
  /** The documented word MCAFEE_SWG. */
  public static final LogSource MCAFEE_SWG = KNOWN.add("MCAFEE_SWG");
  /** The documented word MCAFEE_SWG_SYSLOG. */
  public static final LogSource MCAFEE_SWG_SYSLOG = KNOWN.add("MCAFEE_SWG_SYSLOG");
  /** The documented word MENLO_SECURITY_CEF. */
  public static final LogSource MENLO_SECURITY_CEF = KNOWN.add("MENLO_SECURITY_CEF");
  /** The documented word MICROSOFT_ISA_W3C. */
  public static final LogSource MICROSOFT_ISA_W3_C = KNOWN.add("MICROSOFT_ISA_W3C");
  /** The documented word OPEN_SYSTEMS_SECURE_WEB_GATEWAY. */
  public static final LogSource OPEN_SYSTEMS_SECURE_WEB_GATEWAY = KNOWN.add("OPEN_SYSTEMS_SECURE_WEB_GATEWAY");
  /** The documented word PALO_ALTO. */
  public static final LogSource PALO_ALTO = KNOWN.add("PALO_ALTO");
  /** The documented word PALO_ALTO_LEEF. */
  public static final LogSource PALO_ALTO_LEEF = KNOWN.add("PALO_ALTO_LEEF");
  /** The documented word PALO_ALTO_LEEF_SYSLOG. */
  public static final LogSource PALO_ALTO_LEEF_SYSLOG = KNOWN.add("PALO_ALTO_LEEF_SYSLOG");
  /** The documented word PALO_ALTO_SYSLOG. */
  public static final LogSource PALO_ALTO_SYSLOG = KNOWN.add("PALO_ALTO_SYSLOG");
  /** The documented word SONICWALL_SYSLOG. */
  public static final LogSource SONICWALL_SYSLOG = KNOWN.add("SONICWALL_SYSLOG");
  /** The documented word SOPHOS_CYBEROAM_SYSLOG. */
  public static final LogSource SOPHOS_CYBEROAM_SYSLOG = KNOWN.add("SOPHOS_CYBEROAM_SYSLOG");
  /** The documented word SOPHOS_SG. */
  public static final LogSource SOPHOS_SG = KNOWN.add("SOPHOS_SG");
  /** The documented word SOPHOS_SG_SYSLOG. */
  public static final LogSource SOPHOS_SG_SYSLOG = KNOWN.add("SOPHOS_SG_SYSLOG");
  /** The documented word SOPHOS_XG. */
  public static final LogSource SOPHOS_XG = KNOWN.add("SOPHOS_XG");
  /** The documented word SOPHOS_XG_SYSLOG. */
  public static final LogSource SOPHOS_XG_SYSLOG = KNOWN.add("SOPHOS_XG_SYSLOG");
  /** The documented word SQUID. */
  public static final LogSource SQUID = KNOWN.add("SQUID");
  /** The documented word SQUID_NATIVE. */
  public static final LogSource SQUID_NATIVE = KNOWN.add("SQUID_NATIVE");
  /** The documented word SQUID_NATIVE_SYSLOG. */
  public static final LogSource SQUID_NATIVE_SYSLOG = KNOWN.add("SQUID_NATIVE_SYSLOG");
  /** The documented word STORMSHIELD_SYSLOG. */
  public static final LogSource STORMSHIELD_SYSLOG = KNOWN.add("STORMSHIELD_SYSLOG");
  /** The documented word WANDERA_SYSLOG. */
  public static final LogSource WANDERA_SYSLOG = KNOWN.add("WANDERA_SYSLOG");
  /** The documented word WATCHGUARD_XTM_SYSLOG. */
  public static final LogSource WATCHGUARD_XTM_SYSLOG = KNOWN.add("WATCHGUARD_XTM_SYSLOG");
  /** The documented word WEBSENSE_SIEM_CEF_SYSLOG. */
  public static final LogSource WEBSENSE_SIEM_CEF_SYSLOG = KNOWN.add("WEBSENSE_SIEM_CEF_SYSLOG");
  /** The documented word WEBSENSE_V7_5. */
  public static final LogSource WEBSENSE_V7_5 = KNOWN.add("WEBSENSE_V7_5");
  /** The documented word ZSCALER. */
  public static final LogSource ZSCALER = KNOWN.add("ZSCALER");
  /** The documented word ZSCALER_CEF_SYSLOG. */
  public static final LogSource ZSCALER_CEF_SYSLOG = KNOWN.add("ZSCALER_CEF_SYSLOG");
  /** The documented word ZSCALER_QRADAR_SYSLOG. */
  public static final LogSource ZSCALER_QRADAR_SYSLOG = KNOWN.add("ZSCALER_QRADAR_SYSLOG");
  /** The documented word ZSCALER_SYSLOG. */
  public static final LogSource ZSCALER_SYSLOG = KNOWN.add("ZSCALER_SYSLOG");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static LogSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LogSource> known() { return KNOWN.all(); }
}
