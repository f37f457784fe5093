package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataCollection;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.DeviceValue;
import io.github.connectedsecurity.defender.model.ExposureLevel;
import io.github.connectedsecurity.defender.model.MachineHealthStatus;
import io.github.connectedsecurity.defender.model.OnboardingStatus;
import io.github.connectedsecurity.defender.model.RiskScore;
import java.time.Instant;

/** What devices can be filtered by. */
public final class MachineFields {
  /** Full name in the DNS; takes {@code startswith}. */
  public static final ODataText COMPUTER_DNS_NAME = ODataField.text("computerDnsName");
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Release of the operating system. */
  public static final ODataText VERSION = ODataField.text("version");
  /** How much it matters. */
  public static final ODataEnumeration<DeviceValue> DEVICE_VALUE = ODataField.enumeration("deviceValue");
  /** Identifier in Entra ID. */
  public static final ODataText AAD_DEVICE_ID = ODataField.text("aadDeviceId");
  /** Tags. */
  public static final ODataCollection MACHINE_TAGS = ODataCollection.of("machineTags");
  /** When it last sent a full report. */
  public static final ODataComparable<Instant> LAST_SEEN = ODataField.instant("lastSeen");
  /** Openness to attacks. */
  public static final ODataEnumeration<ExposureLevel> EXPOSURE_LEVEL = ODataField.enumeration("exposureLevel");
  /** Whether it is under the service's care. */
  public static final ODataEnumeration<OnboardingStatus> ONBOARDING_STATUS = ODataField.enumeration("onboardingStatus");
  /** Last internal address. */
  public static final ODataText LAST_IP_ADDRESS = ODataField.text("lastIpAddress");
  /** Whether its sensor reports. */
  public static final ODataEnumeration<MachineHealthStatus> HEALTH_STATUS = ODataField.enumeration("healthStatus");
  /** Operating system. */
  public static final ODataText OS_PLATFORM = ODataField.text("osPlatform");
  /** Danger by alerts. */
  public static final ODataEnumeration<RiskScore> RISK_SCORE = ODataField.enumeration("riskScore");
  /** Number of its device group. */
  public static final ODataComparable<Number> RBAC_GROUP_ID = ODataField.number("rbacGroupId");

  static final ODataRules RULES = ODataRules.entity("machines")
      .filter(COMPUTER_DNS_NAME, ID, VERSION, DEVICE_VALUE, AAD_DEVICE_ID, LAST_SEEN, EXPOSURE_LEVEL, ONBOARDING_STATUS, LAST_IP_ADDRESS,
          HEALTH_STATUS, OS_PLATFORM, RISK_SCORE, RBAC_GROUP_ID)
      .filter("machineTags").top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private MachineFields() {}
}
