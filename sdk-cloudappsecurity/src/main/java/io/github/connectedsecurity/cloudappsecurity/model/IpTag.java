package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A mark on addresses by its id; only the built-in ones have names here. Their ids were seen, not documented. */
public record IpTag(String value) implements OpenValue {
  private static final KnownValues<IpTag> KNOWN = new KnownValues<>(IpTag::new);

  /** Akamai. */
  public static final IpTag AKAMAI = KNOWN.add("0000002d0000000000000000");
  /** Amazon Web Services. */
  public static final IpTag AMAZON_WEB_SERVICES = KNOWN.add("000000290000000000000000");
  /** Anonymous proxy. */
  public static final IpTag ANONYMOUS_PROXY = KNOWN.add("000000030000000000000000");
  /** Ascenty data centers. */
  public static final IpTag ASCENTY_DATA_CENTERS = KNOWN.add("0000002f0000000000000000");
  /** Botnet. */
  public static final IpTag BOTNET = KNOWN.add("0000000c0000000000000000");
  /** Brute force attacker. */
  public static final IpTag BRUTE_FORCE_ATTACKER = KNOWN.add("000000380000000000000000");
  /** Cisco CWS. */
  public static final IpTag CISCO_CWS = KNOWN.add("000000270000000000000000");
  /** Cloud App Security network. */
  public static final IpTag CLOUD_APP_SECURITY_NETWORK = KNOWN.add("000000050000000000000000");
  /** Darknet scanning IP. */
  public static final IpTag DARKNET_SCANNING_IP = KNOWN.add("0000001f0000000000000000");
  /** Exchange Online. */
  public static final IpTag EXCHANGE_ONLINE = KNOWN.add("0000000e0000000000000000");
  /** Exchange Online Protection. */
  public static final IpTag EXCHANGE_ONLINE_PROTECTION = KNOWN.add("000000150000000000000000");
  /** Google Cloud Platform. */
  public static final IpTag GOOGLE_CLOUD_PLATFORM = KNOWN.add("000000280000000000000000");
  /** Internal network IP. */
  public static final IpTag INTERNAL_NETWORK_IP = KNOWN.add("000000310000000000000000");
  /** Malware CandC server. */
  public static final IpTag MALWARE_C_AND_C_SERVER = KNOWN.add("0000000d0000000000000000");
  /** Masergy. */
  public static final IpTag MASERGY = KNOWN.add("0000002e0000000000000000");
  /** McAfee Web Gateway. */
  public static final IpTag MCAFEE_WEB_GATEWAY = KNOWN.add("0000002c0000000000000000");
  /** Microsoft Azure. */
  public static final IpTag MICROSOFT_AZURE = KNOWN.add("0000002a0000000000000000");
  /** Microsoft Cloud. */
  public static final IpTag MICROSOFT_CLOUD = KNOWN.add("0000001e0000000000000000");
  /** Microsoft hosting. */
  public static final IpTag MICROSOFT_HOSTING = KNOWN.add("0000003a0000000000000000");
  /** Microsoft authentication and identity. */
  public static final IpTag MICROSOFT_AUTHENTICATION_AND_IDENTITY = KNOWN.add("000000100000000000000000");
  /** Office 365. */
  public static final IpTag OFFICE_365 = KNOWN.add("000000170000000000000000");
  /** Planner. */
  public static final IpTag PLANNER = KNOWN.add("000000190000000000000000");
  /** Office ProPlus. */
  public static final IpTag OFFICE_PROPLUS = KNOWN.add("000000120000000000000000");
  /** Office Online. */
  public static final IpTag OFFICE_ONLINE = KNOWN.add("000000140000000000000000");
  /** Sway. */
  public static final IpTag SWAY = KNOWN.add("0000001d0000000000000000");
  /** Office Web Access Companion. */
  public static final IpTag OFFICE_WEB_ACCESS_COMPANION = KNOWN.add("0000001a0000000000000000");
  /** OneNote. */
  public static final IpTag ONENOTE = KNOWN.add("000000130000000000000000");
  /** Remote Connectivity Analyzer. */
  public static final IpTag REMOTE_CONNECTIVITY_ANALYZER = KNOWN.add("0000001c0000000000000000");
  /** Salesforce cloud. */
  public static final IpTag SALESFORCE_CLOUD = KNOWN.add("000000390000000000000000");
  /** Satellite provider. */
  public static final IpTag SATELLITE_PROVIDER = KNOWN.add("000000040000000000000000");
  /** ScanSafe. */
  public static final IpTag SCANSAFE = KNOWN.add("000000300000000000000000");
  /** SharePoint Online. */
  public static final IpTag SHAREPOINT_ONLINE = KNOWN.add("0000000f0000000000000000");
  /** Skype for Business Online. */
  public static final IpTag SKYPE_FOR_BUSINESS_ONLINE = KNOWN.add("000000180000000000000000");
  /** Symantec Cloud. */
  public static final IpTag SYMANTEC_CLOUD = KNOWN.add("000000330000000000000000");
  /** Yammer. */
  public static final IpTag YAMMER = KNOWN.add("0000001b0000000000000000");
  /** Zscaler. */
  public static final IpTag ZSCALER = KNOWN.add("000000160000000000000000");
  /** The Tor network. */
  public static final IpTag TOR = KNOWN.add("2dfa95cd7922d979d66fcff5");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IpTag of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IpTag> known() { return KNOWN.all(); }
}
