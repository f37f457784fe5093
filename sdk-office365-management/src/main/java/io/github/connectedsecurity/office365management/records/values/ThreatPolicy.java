package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** The policy that caught a mail. */
public record ThreatPolicy(String value) implements OpenValue {
  private static final KnownValues<ThreatPolicy> KNOWN = new KnownValues<>(ThreatPolicy::new);

  /** Anti-spam: surely spam. */
  public static final ThreatPolicy SPAM_HIGH_CONFIDENCE = KNOWN.add("Anti-spam / HSPM");
  /** Anti-spam: spam. */
  public static final ThreatPolicy SPAM = KNOWN.add("Anti-spam / SPM");
  /** Anti-spam: bulk mail. */
  public static final ThreatPolicy BULK = KNOWN.add("Anti-spam / Bulk");
  /** Anti-spam: phishing. */
  public static final ThreatPolicy PHISHING = KNOWN.add("Anti-spam / PHSH");
  /** Anti-phishing: a domain that looks like another. */
  public static final ThreatPolicy DOMAIN_IMPERSONATION = KNOWN.add("Anti-phish / DIMP");
  /** Anti-phishing: a sender that looks like another. */
  public static final ThreatPolicy USER_IMPERSONATION = KNOWN.add("Anti-phish / UIMP");
  /** Anti-phishing: a forged sender. */
  public static final ThreatPolicy SPOOF = KNOWN.add("Anti-phish / SPOOF");
  /** Anti-phishing: a sender that the mailbox's habits give away. */
  public static final ThreatPolicy MAILBOX_INTELLIGENCE = KNOWN.add("Anti-phish / GIMP");
  /** Anti-malware. */
  public static final ThreatPolicy MALWARE = KNOWN.add("Anti-malware / AMP");
  /** Safe attachments. */
  public static final ThreatPolicy SAFE_ATTACHMENTS = KNOWN.add("Safe attachment / SAP");
  /** A transport rule of Exchange. */
  public static final ThreatPolicy TRANSPORT_RULE = KNOWN.add("Exchange transport rule / ETR");
  /** Anti-malware: taken away after delivery. */
  public static final ThreatPolicy MALWARE_PURGED = KNOWN.add("Anti-malware / ZAPM");
  /** Anti-phishing: taken away after delivery. */
  public static final ThreatPolicy PHISHING_PURGED = KNOWN.add("Anti-phish / ZAPP");
  /** Spam that was taken away after delivery. */
  public static final ThreatPolicy SPAM_PURGED = KNOWN.add("Anti-phish / ZAPS");
  /** Anti-spam: surely phishing. */
  public static final ThreatPolicy PHISHING_HIGH_CONFIDENCE = KNOWN.add("Anti-spam / HPHISH");
  /** Anti-spam: the tenant's own mail. */
  public static final ThreatPolicy OUTBOUND_SPAM = KNOWN.add("Anti-spam / OSPM");

  private static final Map<String, ThreatPolicy> CODES = Map.ofEntries(
      Map.entry("1", SPAM_HIGH_CONFIDENCE),
      Map.entry("2", SPAM),
      Map.entry("3", BULK),
      Map.entry("4", PHISHING),
      Map.entry("5", DOMAIN_IMPERSONATION),
      Map.entry("6", USER_IMPERSONATION),
      Map.entry("7", SPOOF),
      Map.entry("8", MAILBOX_INTELLIGENCE),
      Map.entry("9", MALWARE),
      Map.entry("10", SAFE_ATTACHMENTS),
      Map.entry("11", TRANSPORT_RULE),
      Map.entry("12", MALWARE_PURGED),
      Map.entry("13", PHISHING_PURGED),
      Map.entry("14", SPAM_PURGED),
      Map.entry("15", PHISHING_HIGH_CONFIDENCE),
      Map.entry("17", OUTBOUND_SPAM));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static ThreatPolicy of(String value) {
    ThreatPolicy numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<ThreatPolicy> known() { return KNOWN.all(); }
}
