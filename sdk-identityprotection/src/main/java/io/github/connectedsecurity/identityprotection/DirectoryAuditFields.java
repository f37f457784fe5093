package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataCollection;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import java.time.Instant;

/** What directory audits can be filtered by: by equality, those that say so also by their beginning, and the time by {@code ge} and {@code le}. */
public final class DirectoryAuditFields {
  /** When it happened; the only one to order by. */
  public static final ODataComparable<Instant> ACTIVITY = ODataField.instant("activityDateTime");
  /** What was done; also by its beginning. */
  public static final ODataText ACTIVITY_DISPLAY_NAME = ODataField.text("activityDisplayName");
  /** The area. */
  public static final ODataText CATEGORY = ODataField.text("category");
  /** Ties together what was done by one request. */
  public static final ODataText CORRELATION_ID = ODataField.text("correlationId");
  /** Which service wrote it. */
  public static final ODataText LOGGED_BY_SERVICE = ODataField.text("loggedByService");
  /** The user who did it. */
  public static final ODataText USER_ID = ODataField.text("initiatedBy/user/id");
  /** The name shown for that user. */
  public static final ODataText USER_DISPLAY_NAME = ODataField.text("initiatedBy/user/displayName");
  /** The name that user signs in with; also by its beginning. */
  public static final ODataText USER_PRINCIPAL_NAME = ODataField.text("initiatedBy/user/userPrincipalName");
  /** The application that did it. */
  public static final ODataText APP_ID = ODataField.text("initiatedBy/app/appId");
  /** That application's name. */
  public static final ODataText APP_DISPLAY_NAME = ODataField.text("initiatedBy/app/displayName");
  /** What it was done to; asked for by {@code id} and {@code displayName}, the latter also by its beginning. */
  public static final ODataCollection TARGETS = ODataCollection.of("targetResources");

  static final ODataRules RULES = ODataRules.entity("directoryAudits").filter(ACTIVITY, ACTIVITY_DISPLAY_NAME, CATEGORY, CORRELATION_ID, LOGGED_BY_SERVICE,
      USER_ID, USER_DISPLAY_NAME, USER_PRINCIPAL_NAME, APP_ID, APP_DISPLAY_NAME).filter("targetResources/id", "targetResources/displayName")
      .order(ACTIVITY).top(999).build();

  private DirectoryAuditFields() {}

  /** Done to the object of this id. */
  public static ODataFilter onTarget(String id) { return TARGETS.any(target -> target.text("id").eq(id)); }
}
