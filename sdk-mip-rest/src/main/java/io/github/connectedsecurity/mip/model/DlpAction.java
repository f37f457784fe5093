package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a policy against data loss asks for; only {@link #RESTRICT_ACCESS} has been seen. */
public record DlpAction(String value) implements OpenValue {
  private static final KnownValues<DlpAction> KNOWN = new KnownValues<>(DlpAction::new);

  /** Tell the person. */
  public static final DlpAction NOTIFY_USER = KNOWN.add("notifyUser");
  /** Refuse access. */
  public static final DlpAction BLOCK_ACCESS = KNOWN.add("blockAccess");
  /** Restrict what the device may do. */
  public static final DlpAction DEVICE_RESTRICTION = KNOWN.add("deviceRestriction");
  /** Restrict what the browser may do. */
  public static final DlpAction BROWSER_RESTRICTION = KNOWN.add("browserRestriction");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final DlpAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Restrict the activity; see {@link RestrictAccessAction}. */
  public static final DlpAction RESTRICT_ACCESS = KNOWN.add("restrictAccess");
  /** Raise an alert. */
  public static final DlpAction GENERATE_ALERT = KNOWN.add("generateAlert");
  /** Report an incident. */
  public static final DlpAction GENERATE_INCIDENT_REPORT_ACTION = KNOWN.add("generateIncidentReportAction");
  /** Cut anonymous access to a SharePoint item. */
  public static final DlpAction SP_BLOCK_ANONYMOUS_ACCESS = KNOWN.add("sPBlockAnonymousAccess");
  /** Control access to a SharePoint item as it is used. */
  public static final DlpAction SP_RUNTIME_ACCESS_CONTROL = KNOWN.add("sPRuntimeAccessControl");
  /** Tell the person who shared a SharePoint item. */
  public static final DlpAction SP_SHARING_NOTIFY_USER = KNOWN.add("sPSharingNotifyUser");
  /** Report the sharing of a SharePoint item. */
  public static final DlpAction SP_SHARING_GENERATE_INCIDENT_REPORT = KNOWN.add("sPSharingGenerateIncidentReport");
  /** Keep the assistant from searching the web. */
  public static final DlpAction RESTRICT_WEB_GROUNDING = KNOWN.add("restrictWebGrounding");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DlpAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DlpAction> known() { return KNOWN.all(); }
}
