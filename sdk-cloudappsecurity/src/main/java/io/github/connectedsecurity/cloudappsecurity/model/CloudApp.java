package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** A cloud application by its number in Microsoft's catalog; {@code service}, {@code saas} and {@code appId} on the wire. An open set of many thousands. */
public record CloudApp(int code) implements Coded {
  private static final KnownCodes<CloudApp> KNOWN = new KnownCodes<>(CloudApp::new);

  /** Office 365 as a whole. */
  public static final CloudApp OFFICE_365 = KNOWN.add(11161, "OFFICE_365");
  /** SharePoint Online. */
  public static final CloudApp SHAREPOINT_ONLINE = KNOWN.add(20892, "SHAREPOINT_ONLINE");
  /** Exchange Online. */
  public static final CloudApp EXCHANGE_ONLINE = KNOWN.add(20893, "EXCHANGE_ONLINE");
  /** OneDrive for Business. */
  public static final CloudApp ONEDRIVE_FOR_BUSINESS = KNOWN.add(15600, "ONEDRIVE_FOR_BUSINESS");
  /** Microsoft Teams. */
  public static final CloudApp TEAMS = KNOWN.add(28375, "TEAMS");
  /** Skype for Business. */
  public static final CloudApp SKYPE_FOR_BUSINESS = KNOWN.add(25275, "SKYPE_FOR_BUSINESS");
  /** Yammer, by its newer name Viva Engage. */
  public static final CloudApp YAMMER = KNOWN.add(11522, "YAMMER");
  /** Power BI. */
  public static final CloudApp POWER_BI = KNOWN.add(26324, "POWER_BI");
  /** Azure. */
  public static final CloudApp AZURE = KNOWN.add(12260, "AZURE");
  /** Defender for Cloud Apps itself. */
  public static final CloudApp CLOUD_APP_SECURITY = KNOWN.add(20595, "CLOUD_APP_SECURITY");
  /** Active Directory on premises, as Defender for Identity watches it. */
  public static final CloudApp ACTIVE_DIRECTORY = KNOWN.add(20940, "ACTIVE_DIRECTORY");
  /** Box. */
  public static final CloudApp BOX = KNOWN.add(10489, "BOX");
  /** Okta. */
  public static final CloudApp OKTA = KNOWN.add(10980, "OKTA");
  /** Salesforce. */
  public static final CloudApp SALESFORCE = KNOWN.add(11114, "SALESFORCE");
  /** Amazon Web Services. */
  public static final CloudApp AMAZON_WEB_SERVICES = KNOWN.add(11599, "AMAZON_WEB_SERVICES");
  /** Dropbox. */
  public static final CloudApp DROPBOX = KNOWN.add(11627, "DROPBOX");
  /** Google Workspace. */
  public static final CloudApp GOOGLE_WORKSPACE = KNOWN.add(11770, "GOOGLE_WORKSPACE");
  /** ServiceNow. */
  public static final CloudApp SERVICE_NOW = KNOWN.add(14509, "SERVICE_NOW");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static CloudApp of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<CloudApp> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
