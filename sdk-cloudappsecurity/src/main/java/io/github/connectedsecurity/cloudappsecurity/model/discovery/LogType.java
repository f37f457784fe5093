package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** The appliance that writes the logs of a stream. Spellings are the service's. */
public record LogType(int code) implements Coded {
  private static final KnownCodes<LogType> KNOWN = new KnownCodes<>(LogType::new);

  /** The documented word INVALID. */
  public static final LogType INVALID = KNOWN.add(0, "INVALID");
  /** The documented word OTHER. */
  public static final LogType OTHER = KNOWN.add(1, "OTHER");
  /** The documented word LOG_3COM. */
  public static final LogType LOG_3COM = KNOWN.add(100, "LOG_3COM");
  /** The documented word BARRACUDA. */
  public static final LogType BARRACUDA = KNOWN.add(101, "BARRACUDA");
  /** The documented word BLUECOAT. */
  public static final LogType BLUECOAT = KNOWN.add(102, "BLUECOAT");
  /** The documented word CHECKPOINT. */
  public static final LogType CHECKPOINT = KNOWN.add(103, "CHECKPOINT");
  /** The documented word CISCO_ASA. */
  public static final LogType CISCO_ASA = KNOWN.add(104, "CISCO_ASA");
  /** The documented word CISCO_SSL_WEBVPN_OR_SVC_VPN. */
  public static final LogType CISCO_SSL_WEBVPN_OR_SVC_VPN = KNOWN.add(105, "CISCO_SSL_WEBVPN_OR_SVC_VPN");
  /** The documented word CISCO_IRONPORT_PROXY. */
  public static final LogType CISCO_IRONPORT_PROXY = KNOWN.add(106, "CISCO_IRONPORT_PROXY");
  /** The documented word CISCO_NETFLOW. */
  public static final LogType CISCO_NETFLOW = KNOWN.add(107, "CISCO_NETFLOW");
  /** The documented word FORTIGATE. */
  public static final LogType FORTIGATE = KNOWN.add(108, "FORTIGATE");
  /** The documented word JUNIPER_NETWORKS. */
  public static final LogType JUNIPER_NETWORKS = KNOWN.add(109, "JUNIPER_NETWORKS");
  /** The documented word GREENPLUM. */
  public static final LogType GREENPLUM = KNOWN.add(110, "GREENPLUM");
  /** The documented word MICROSFOT_ISA. */
  public static final LogType MICROSFOT_ISA = KNOWN.add(111, "MICROSFOT_ISA");
  /** The documented word PALO_ALTO. */
  public static final LogType PALO_ALTO = KNOWN.add(112, "PALO_ALTO");
  /** The documented word SONICWALL. */
  public static final LogType SONICWALL = KNOWN.add(113, "SONICWALL");
  /** The documented word SQUID. */
  public static final LogType SQUID = KNOWN.add(114, "SQUID");
  /** The documented word SUN_MICROSYSTEMS_SUNSCREEN_FIREWALL. */
  public static final LogType SUN_MICROSYSTEMS_SUNSCREEN_FIREWALL = KNOWN.add(115, "SUN_MICROSYSTEMS_SUNSCREEN_FIREWALL");
  /** The documented word SURICATA. */
  public static final LogType SURICATA = KNOWN.add(116, "SURICATA");
  /** The documented word SYMANTEC_WEB_SECURITY_CLOUD. */
  public static final LogType SYMANTEC_WEB_SECURITY_CLOUD = KNOWN.add(117, "SYMANTEC_WEB_SECURITY_CLOUD");
  /** The documented word WEBSENSE. */
  public static final LogType WEBSENSE = KNOWN.add(118, "WEBSENSE");
  /** The documented word WATCH_GUARD. */
  public static final LogType WATCH_GUARD = KNOWN.add(119, "WATCH_GUARD");
  /** The documented word ZSCALER. */
  public static final LogType ZSCALER = KNOWN.add(120, "ZSCALER");
  /** The documented word MCAFEE_SWG. */
  public static final LogType MCAFEE_SWG = KNOWN.add(121, "MCAFEE_SWG");
  /** The documented word HP_TIPPING_POINT. */
  public static final LogType HP_TIPPING_POINT = KNOWN.add(122, "HP_TIPPING_POINT");
  /** The documented word HP_NETWORKING. */
  public static final LogType HP_NETWORKING = KNOWN.add(123, "HP_NETWORKING");
  /** The documented word CISCO_SCAN_SAFE. */
  public static final LogType CISCO_SCAN_SAFE = KNOWN.add(124, "CISCO_SCAN_SAFE");
  /** The documented word CHECKPOINT_OPSEC_LEA. */
  public static final LogType CHECKPOINT_OPSEC_LEA = KNOWN.add(125, "CHECKPOINT_OPSEC_LEA");
  /** The documented word PALO_ALTO_SYSLOG. */
  public static final LogType PALO_ALTO_SYSLOG = KNOWN.add(126, "PALO_ALTO_SYSLOG");
  /** The documented word METADATA_ACTIVE_DIRECTORY_LOGIN. */
  public static final LogType METADATA_ACTIVE_DIRECTORY_LOGIN = KNOWN.add(127, "METADATA_ACTIVE_DIRECTORY_LOGIN");
  /** The documented word COX_SYSLOG. */
  public static final LogType COX_SYSLOG = KNOWN.add(128, "COX_SYSLOG");
  /** The documented word JUNIPER_SRX. */
  public static final LogType JUNIPER_SRX = KNOWN.add(129, "JUNIPER_SRX");
  /** The documented word SOPHOS_SG. */
  public static final LogType SOPHOS_SG = KNOWN.add(130, "SOPHOS_SG");
  /** The documented word METADATA_HPE_LOGIN. */
  public static final LogType METADATA_HPE_LOGIN = KNOWN.add(131, "METADATA_HPE_LOGIN");
  /** The documented word METADATA_CISCO_ISE. */
  public static final LogType METADATA_CISCO_ISE = KNOWN.add(132, "METADATA_CISCO_ISE");
  /** The documented word CISCO_IRONPORT_PROXY_SYSLOG. */
  public static final LogType CISCO_IRONPORT_PROXY_SYSLOG = KNOWN.add(133, "CISCO_IRONPORT_PROXY_SYSLOG");
  /** The documented word ZSCALER_NESTLE. */
  public static final LogType ZSCALER_NESTLE = KNOWN.add(134, "ZSCALER_NESTLE");
  /** The documented word WEBSENSE_V7_5. */
  public static final LogType WEBSENSE_V7_5 = KNOWN.add(135, "WEBSENSE_V7_5");
  /** The documented word FORTIGATE_SYSLOG. */
  public static final LogType FORTIGATE_SYSLOG = KNOWN.add(136, "FORTIGATE_SYSLOG");
  /** The documented word PAN_DELOITTE. */
  public static final LogType PAN_DELOITTE = KNOWN.add(137, "PAN_DELOITTE");
  /** The documented word WEBSENSE_SIEM_CEF. */
  public static final LogType WEBSENSE_SIEM_CEF = KNOWN.add(138, "WEBSENSE_SIEM_CEF");
  /** The documented word BLUECOAT_SYSLOG. */
  public static final LogType BLUECOAT_SYSLOG = KNOWN.add(139, "BLUECOAT_SYSLOG");
  /** The documented word CHECKPOINT_SYSLOG. */
  public static final LogType CHECKPOINT_SYSLOG = KNOWN.add(140, "CHECKPOINT_SYSLOG");
  /** The documented word CISCO_ASA_SYSLOG. */
  public static final LogType CISCO_ASA_SYSLOG = KNOWN.add(141, "CISCO_ASA_SYSLOG");
  /** The documented word CISCO_SCAN_SAFE_SYSLOG. */
  public static final LogType CISCO_SCAN_SAFE_SYSLOG = KNOWN.add(142, "CISCO_SCAN_SAFE_SYSLOG");
  /** The documented word ZSCALER_SYSLOG. */
  public static final LogType ZSCALER_SYSLOG = KNOWN.add(143, "ZSCALER_SYSLOG");
  /** The documented word MCAFEE_SWG_SYSLOG. */
  public static final LogType MCAFEE_SWG_SYSLOG = KNOWN.add(144, "MCAFEE_SWG_SYSLOG");
  /** The documented word CHECKPOINT_OPSEC_LEA_SYSLOG. */
  public static final LogType CHECKPOINT_OPSEC_LEA_SYSLOG = KNOWN.add(145, "CHECKPOINT_OPSEC_LEA_SYSLOG");
  /** The documented word SQUID_SYSLOG. */
  public static final LogType SQUID_SYSLOG = KNOWN.add(146, "SQUID_SYSLOG");
  /** The documented word JUNIPER_SRX_SYSLOG. */
  public static final LogType JUNIPER_SRX_SYSLOG = KNOWN.add(147, "JUNIPER_SRX_SYSLOG");
  /** The documented word SOPHOS_SG_SYSLOG. */
  public static final LogType SOPHOS_SG_SYSLOG = KNOWN.add(148, "SOPHOS_SG_SYSLOG");
  /** The documented word MICROSFOT_ISA_SYSLOG. */
  public static final LogType MICROSFOT_ISA_SYSLOG = KNOWN.add(149, "MICROSFOT_ISA_SYSLOG");
  /** The documented word WEBSENSE_SYSLOG. */
  public static final LogType WEBSENSE_SYSLOG = KNOWN.add(150, "WEBSENSE_SYSLOG");
  /** The documented word WEBSENSE_V7_5_SYSLOG. */
  public static final LogType WEBSENSE_V7_5_SYSLOG = KNOWN.add(151, "WEBSENSE_V7_5_SYSLOG");
  /** The documented word WEBSENSE_SIEM_CEF_SYSLOG. */
  public static final LogType WEBSENSE_SIEM_CEF_SYSLOG = KNOWN.add(152, "WEBSENSE_SIEM_CEF_SYSLOG");
  /** The documented word MACHINE_ZONE_MERAKI. */
  public static final LogType MACHINE_ZONE_MERAKI = KNOWN.add(153, "MACHINE_ZONE_MERAKI");
  /** The documented word MACHINE_ZONE_MERAKI_SYSLOG. */
  public static final LogType MACHINE_ZONE_MERAKI_SYSLOG = KNOWN.add(154, "MACHINE_ZONE_MERAKI_SYSLOG");
  /** The documented word SQUID_NATIVE. */
  public static final LogType SQUID_NATIVE = KNOWN.add(155, "SQUID_NATIVE");
  /** The documented word SQUID_NATIVE_SYSLOG. */
  public static final LogType SQUID_NATIVE_SYSLOG = KNOWN.add(156, "SQUID_NATIVE_SYSLOG");
  /** The documented word CISCO_FWSM. */
  public static final LogType CISCO_FWSM = KNOWN.add(157, "CISCO_FWSM");
  /** The documented word CISCO_FWSM_SYSLOG. */
  public static final LogType CISCO_FWSM_SYSLOG = KNOWN.add(158, "CISCO_FWSM_SYSLOG");
  /** The documented word MICROSOFT_ISA_W3C. */
  public static final LogType MICROSOFT_ISA_W3C = KNOWN.add(159, "MICROSOFT_ISA_W3C");
  /** The documented word SONICWALL_SYSLOG. */
  public static final LogType SONICWALL_SYSLOG = KNOWN.add(160, "SONICWALL_SYSLOG");
  /** The documented word MICROSOFT_ISA_W3C_SYSLOG. */
  public static final LogType MICROSOFT_ISA_W3C_SYSLOG = KNOWN.add(161, "MICROSOFT_ISA_W3C_SYSLOG");
  /** The documented word SOPHOS_CYBEROAM. */
  public static final LogType SOPHOS_CYBEROAM = KNOWN.add(162, "SOPHOS_CYBEROAM");
  /** The documented word SOPHOS_CYBEROAM_SYSLOG. */
  public static final LogType SOPHOS_CYBEROAM_SYSLOG = KNOWN.add(163, "SOPHOS_CYBEROAM_SYSLOG");
  /** The documented word CLAVISTER. */
  public static final LogType CLAVISTER = KNOWN.add(164, "CLAVISTER");
  /** The documented word CLAVISTER_SYSLOG. */
  public static final LogType CLAVISTER_SYSLOG = KNOWN.add(165, "CLAVISTER_SYSLOG");
  /** The documented word BARRACUDA_SYSLOG. */
  public static final LogType BARRACUDA_SYSLOG = KNOWN.add(166, "BARRACUDA_SYSLOG");
  /** The documented word CUSTOM_PARSER. */
  public static final LogType CUSTOM_PARSER = KNOWN.add(167, "CUSTOM_PARSER");
  /** The documented word JUNIPER_SSG. */
  public static final LogType JUNIPER_SSG = KNOWN.add(168, "JUNIPER_SSG");
  /** The documented word JUNIPER_SSG_SYSLOG. */
  public static final LogType JUNIPER_SSG_SYSLOG = KNOWN.add(169, "JUNIPER_SSG_SYSLOG");
  /** The documented word ZSCALER_QRADAR. */
  public static final LogType ZSCALER_QRADAR = KNOWN.add(170, "ZSCALER_QRADAR");
  /** The documented word ZSCALER_QRADAR_SYSLOG. */
  public static final LogType ZSCALER_QRADAR_SYSLOG = KNOWN.add(171, "ZSCALER_QRADAR_SYSLOG");
  /** The documented word JUNIPER_SRX_SD. */
  public static final LogType JUNIPER_SRX_SD = KNOWN.add(172, "JUNIPER_SRX_SD");
  /** The documented word JUNIPER_SRX_SD_SYSLOG. */
  public static final LogType JUNIPER_SRX_SD_SYSLOG = KNOWN.add(173, "JUNIPER_SRX_SD_SYSLOG");
  /** The documented word JUNIPER_SRX_WELF. */
  public static final LogType JUNIPER_SRX_WELF = KNOWN.add(174, "JUNIPER_SRX_WELF");
  /** The documented word JUNIPER_SRX_WELF_SYSLOG. */
  public static final LogType JUNIPER_SRX_WELF_SYSLOG = KNOWN.add(175, "JUNIPER_SRX_WELF_SYSLOG");
  /** The documented word ADALLOM_PROXY_RAW_TRAFFIC. */
  public static final LogType ADALLOM_PROXY_RAW_TRAFFIC = KNOWN.add(176, "ADALLOM_PROXY_RAW_TRAFFIC");
  /** The documented word CISCO_ASA_FIREPOWER. */
  public static final LogType CISCO_ASA_FIREPOWER = KNOWN.add(177, "CISCO_ASA_FIREPOWER");
  /** The documented word CISCO_ASA_FIREPOWER_SYSLOG. */
  public static final LogType CISCO_ASA_FIREPOWER_SYSLOG = KNOWN.add(178, "CISCO_ASA_FIREPOWER_SYSLOG");
  /** The documented word GENERIC_CEF. */
  public static final LogType GENERIC_CEF = KNOWN.add(179, "GENERIC_CEF");
  /** The documented word GENERIC_CEF_SYSLOG. */
  public static final LogType GENERIC_CEF_SYSLOG = KNOWN.add(180, "GENERIC_CEF_SYSLOG");
  /** The documented word GENERIC_LEEF. */
  public static final LogType GENERIC_LEEF = KNOWN.add(181, "GENERIC_LEEF");
  /** The documented word GENERIC_LEEF_SYSLOG. */
  public static final LogType GENERIC_LEEF_SYSLOG = KNOWN.add(182, "GENERIC_LEEF_SYSLOG");
  /** The documented word GENERIC_W3C. */
  public static final LogType GENERIC_W3C = KNOWN.add(183, "GENERIC_W3C");
  /** The documented word GENERIC_W3C_SYSLOG. */
  public static final LogType GENERIC_W3C_SYSLOG = KNOWN.add(184, "GENERIC_W3C_SYSLOG");
  /** The documented word I_FILTER. */
  public static final LogType I_FILTER = KNOWN.add(185, "I_FILTER");
  /** The documented word I_FILTER_SYSLOG. */
  public static final LogType I_FILTER_SYSLOG = KNOWN.add(186, "I_FILTER_SYSLOG");
  /** The documented word CHECKPOINT_XML. */
  public static final LogType CHECKPOINT_XML = KNOWN.add(187, "CHECKPOINT_XML");
  /** The documented word CHECKPOINT_XML_SYSLOG. */
  public static final LogType CHECKPOINT_XML_SYSLOG = KNOWN.add(188, "CHECKPOINT_XML_SYSLOG");
  /** The documented word CHECKPOINT_SMART_VIEW_TRACKER. */
  public static final LogType CHECKPOINT_SMART_VIEW_TRACKER = KNOWN.add(189, "CHECKPOINT_SMART_VIEW_TRACKER");
  /** The documented word CHECKPOINT_SMART_VIEW_TRACKER_SYSLOG. */
  public static final LogType CHECKPOINT_SMART_VIEW_TRACKER_SYSLOG = KNOWN.add(190, "CHECKPOINT_SMART_VIEW_TRACKER_SYSLOG");
  /** The documented word BARRACUDA_NEXT_GEN_FW. */
  public static final LogType BARRACUDA_NEXT_GEN_FW = KNOWN.add(191, "BARRACUDA_NEXT_GEN_FW");
  /** The documented word BARRACUDA_NEXT_GEN_FW_SYSLOG. */
  public static final LogType BARRACUDA_NEXT_GEN_FW_SYSLOG = KNOWN.add(192, "BARRACUDA_NEXT_GEN_FW_SYSLOG");
  /** The documented word BARRACUDA_NEXT_GEN_FW_WEBLOG. */
  public static final LogType BARRACUDA_NEXT_GEN_FW_WEBLOG = KNOWN.add(193, "BARRACUDA_NEXT_GEN_FW_WEBLOG");
  /** The documented word BARRACUDA_NEXT_GEN_FW_WEBLOG_SYSLOG. */
  public static final LogType BARRACUDA_NEXT_GEN_FW_WEBLOG_SYSLOG = KNOWN.add(194, "BARRACUDA_NEXT_GEN_FW_WEBLOG_SYSLOG");
  /** The documented word WDATP. */
  public static final LogType WDATP = KNOWN.add(195, "WDATP");
  /** The documented word ZSCALER_CEF. */
  public static final LogType ZSCALER_CEF = KNOWN.add(196, "ZSCALER_CEF");
  /** The documented word ZSCALER_CEF_SYSLOG. */
  public static final LogType ZSCALER_CEF_SYSLOG = KNOWN.add(197, "ZSCALER_CEF_SYSLOG");
  /** The documented word SOPHOS_XG. */
  public static final LogType SOPHOS_XG = KNOWN.add(198, "SOPHOS_XG");
  /** The documented word SOPHOS_XG_SYSLOG. */
  public static final LogType SOPHOS_XG_SYSLOG = KNOWN.add(199, "SOPHOS_XG_SYSLOG");
  /** The documented word IBOSS. */
  public static final LogType IBOSS = KNOWN.add(200, "IBOSS");
  /** The documented word IBOSS_SYSLOG. */
  public static final LogType IBOSS_SYSLOG = KNOWN.add(201, "IBOSS_SYSLOG");
  /** The documented word FORCEPOINT. */
  public static final LogType FORCEPOINT = KNOWN.add(202, "FORCEPOINT");
  /** The documented word FORCEPOINT_SYSLOG. */
  public static final LogType FORCEPOINT_SYSLOG = KNOWN.add(203, "FORCEPOINT_SYSLOG");
  /** The documented word FORTIOS. */
  public static final LogType FORTIOS = KNOWN.add(204, "FORTIOS");
  /** The documented word FORTIOS_SYSLOG. */
  public static final LogType FORTIOS_SYSLOG = KNOWN.add(205, "FORTIOS_SYSLOG");
  /** The documented word CISCO_IRONPORT_WSA_II. */
  public static final LogType CISCO_IRONPORT_WSA_II = KNOWN.add(206, "CISCO_IRONPORT_WSA_II");
  /** The documented word CISCO_IRONPORT_WSA_II_SYSLOG. */
  public static final LogType CISCO_IRONPORT_WSA_II_SYSLOG = KNOWN.add(207, "CISCO_IRONPORT_WSA_II_SYSLOG");
  /** The documented word PALO_ALTO_LEEF. */
  public static final LogType PALO_ALTO_LEEF = KNOWN.add(208, "PALO_ALTO_LEEF");
  /** The documented word PALO_ALTO_LEEF_SYSLOG. */
  public static final LogType PALO_ALTO_LEEF_SYSLOG = KNOWN.add(209, "PALO_ALTO_LEEF_SYSLOG");
  /** The documented word FORCEPOINT_LEEF. */
  public static final LogType FORCEPOINT_LEEF = KNOWN.add(210, "FORCEPOINT_LEEF");
  /** The documented word FORCEPOINT_LEEF_SYSLOG. */
  public static final LogType FORCEPOINT_LEEF_SYSLOG = KNOWN.add(211, "FORCEPOINT_LEEF_SYSLOG");
  /** The documented word STORMSHIELD. */
  public static final LogType STORMSHIELD = KNOWN.add(212, "STORMSHIELD");
  /** The documented word STORMSHIELD_SYSLOG. */
  public static final LogType STORMSHIELD_SYSLOG = KNOWN.add(213, "STORMSHIELD_SYSLOG");
  /** The documented word CONTENTKEEPER. */
  public static final LogType CONTENTKEEPER = KNOWN.add(214, "CONTENTKEEPER");
  /** The documented word CONTENTKEEPER_SYSLOG. */
  public static final LogType CONTENTKEEPER_SYSLOG = KNOWN.add(215, "CONTENTKEEPER_SYSLOG");
  /** The documented word CISCO_IRONPORT_WSA_III. */
  public static final LogType CISCO_IRONPORT_WSA_III = KNOWN.add(216, "CISCO_IRONPORT_WSA_III");
  /** The documented word CISCO_IRONPORT_WSA_III_SYSLOG. */
  public static final LogType CISCO_IRONPORT_WSA_III_SYSLOG = KNOWN.add(217, "CISCO_IRONPORT_WSA_III_SYSLOG");
  /** The documented word CHECKPOINT_CEF. */
  public static final LogType CHECKPOINT_CEF = KNOWN.add(218, "CHECKPOINT_CEF");
  /** The documented word CHECKPOINT_CEF_SYSLOG. */
  public static final LogType CHECKPOINT_CEF_SYSLOG = KNOWN.add(219, "CHECKPOINT_CEF_SYSLOG");
  /** The documented word CORRATA. */
  public static final LogType CORRATA = KNOWN.add(220, "CORRATA");
  /** The documented word CORRATA_SYSLOG. */
  public static final LogType CORRATA_SYSLOG = KNOWN.add(221, "CORRATA_SYSLOG");
  /** The documented word CISCO_FIREPOWER_V6. */
  public static final LogType CISCO_FIREPOWER_V6 = KNOWN.add(222, "CISCO_FIREPOWER_V6");
  /** The documented word CISCO_FIREPOWER_V6_SYSLOG. */
  public static final LogType CISCO_FIREPOWER_V6_SYSLOG = KNOWN.add(223, "CISCO_FIREPOWER_V6_SYSLOG");
  /** The documented word MENLO_SECURITY_CEF. */
  public static final LogType MENLO_SECURITY_CEF = KNOWN.add(224, "MENLO_SECURITY_CEF");
  /** The documented word WATCHGUARD_XTM. */
  public static final LogType WATCHGUARD_XTM = KNOWN.add(225, "WATCHGUARD_XTM");
  /** The documented word WATCHGUARD_XTM_SYSLOG. */
  public static final LogType WATCHGUARD_XTM_SYSLOG = KNOWN.add(226, "WATCHGUARD_XTM_SYSLOG");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static LogType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<LogType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
