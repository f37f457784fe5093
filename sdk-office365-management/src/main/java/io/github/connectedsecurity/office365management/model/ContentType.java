package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which part of the audit trail a subscription collects. */
public record ContentType(String value) implements OpenValue {
  private static final KnownValues<ContentType> KNOWN = new KnownValues<>(ContentType::new);

  /** Directory changes and sign-ins of Entra ID, formerly Azure Active Directory. */
  public static final ContentType ENTRA = KNOWN.add("Audit.AzureActiveDirectory");
  /** Mailboxes, and what administrators do in Exchange. */
  public static final ContentType EXCHANGE = KNOWN.add("Audit.Exchange");
  /** Files, lists and sharing in SharePoint and OneDrive. */
  public static final ContentType SHARE_POINT = KNOWN.add("Audit.SharePoint");
  /** All workloads that have no content type of their own, such as Teams, Defender, Power BI and Copilot. */
  public static final ContentType GENERAL = KNOWN.add("Audit.General");
  /** Matches of data loss prevention rules in all workloads. */
  public static final ContentType DLP = KNOWN.add("DLP.All");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContentType> known() { return KNOWN.all(); }
}
