package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;

/** What baseline profiles can be filtered by. */
public final class BaselineProfileFields {
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Name. */
  public static final ODataText NAME = ODataField.text("name");
  /** Operating system. */
  public static final ODataText OPERATING_SYSTEM = ODataField.text("operatingSystem");
  /** Release of it. */
  public static final ODataText OPERATING_SYSTEM_VERSION = ODataField.text("operatingSystemVersion");
  /** Whether it is active. */
  public static final ODataField<Boolean> STATUS = ODataField.bool("status");
  /** How many settings it has. */
  public static final ODataComparable<Number> SETTINGS_NUMBER = ODataField.number("settingsNumber");
  /** Devices that agree with it. */
  public static final ODataComparable<Number> PASSED_DEVICES = ODataField.number("passedDevices");
  /** Devices that it is for. */
  public static final ODataComparable<Number> TOTAL_DEVICES = ODataField.number("totalDevices");

  static final ODataRules RULES = ODataRules.entity("baselineProfiles")
      .filter(ID, NAME, OPERATING_SYSTEM, OPERATING_SYSTEM_VERSION, STATUS, SETTINGS_NUMBER, PASSED_DEVICES, TOTAL_DEVICES)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private BaselineProfileFields() {}
}
