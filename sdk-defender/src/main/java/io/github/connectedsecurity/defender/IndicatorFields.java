package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataCollection;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.IndicatorType;
import java.time.Instant;

/** What indicators can be filtered by. */
public final class IndicatorFields {
  /** Application that it belongs to. */
  public static final ODataText APPLICATION = ODataField.text("application");
  /** Name of who made it. */
  public static final ODataText CREATED_BY_DISPLAY_NAME = ODataField.text("createdByDisplayName");
  /** Identifier of who made it. */
  public static final ODataText CREATED_BY = ODataField.text("createdBy");
  /** When it ends. */
  public static final ODataComparable<Instant> EXPIRATION_TIME = ODataField.instant("expirationTime");
  /** Whether a match raises an alert. */
  public static final ODataField<Boolean> GENERATE_ALERT = ODataField.bool("generateAlert");
  /** Title. */
  public static final ODataText TITLE = ODataField.text("title");
  /** Device groups. */
  public static final ODataCollection RBAC_GROUP_NAMES = ODataCollection.of("rbacGroupNames");
  /** Numbers of device groups. */
  public static final ODataCollection RBAC_GROUP_IDS = ODataCollection.of("rbacGroupIds");
  /** The value. */
  public static final ODataText INDICATOR_VALUE = ODataField.text("indicatorValue");
  /** What kind of value. */
  public static final ODataEnumeration<IndicatorType> INDICATOR_TYPE = ODataField.enumeration("indicatorType");
  /** When it was made. */
  public static final ODataComparable<Instant> CREATION_TIME_DATE_TIME_UTC = ODataField.instant("creationTimeDateTimeUtc");
  /** What happens when it is met. */
  public static final ODataEnumeration<IndicatorAction> ACTION = ODataField.enumeration("action");
  /** How serious a match is. */
  public static final ODataEnumeration<IndicatorSeverity> SEVERITY = ODataField.enumeration("severity");

  static final ODataRules RULES = ODataRules.entity("indicators")
      .filter(APPLICATION, CREATED_BY_DISPLAY_NAME, CREATED_BY, EXPIRATION_TIME, GENERATE_ALERT, TITLE, INDICATOR_VALUE, INDICATOR_TYPE,
          CREATION_TIME_DATE_TIME_UTC, ACTION, SEVERITY)
      .filter("rbacGroupNames", "rbacGroupIds").top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private IndicatorFields() {}
}
