package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.vulnerabilities.AvMode;
import io.github.connectedsecurity.defender.model.vulnerabilities.UpToDate;

/** What antivirus health records can be filtered by; not the id and not the group's name. */
public final class DeviceAvFields {
  /** Device. */
  public static final ODataText MACHINE_ID = ODataField.text("machineId");
  /** That device's name. */
  public static final ODataText COMPUTER_DNS_NAME = ODataField.text("computerDnsName");
  /** Kind of operating system. */
  public static final ODataText OS_KIND = ODataField.text("osKind");
  /** Operating system. */
  public static final ODataText OS_PLATFORM = ODataField.text("osPlatform");
  /** Version of it. */
  public static final ODataText OS_VERSION = ODataField.text("osVersion");
  /** How the antivirus runs. */
  public static final ODataEnumeration<AvMode> AV_MODE = ODataField.enumeration("avMode");
  /** Version of its signatures. */
  public static final ODataText AV_SIGNATURE_VERSION = ODataField.text("avSignatureVersion");
  /** Version of its engine. */
  public static final ODataText AV_ENGINE_VERSION = ODataField.text("avEngineVersion");
  /** Version of its platform. */
  public static final ODataText AV_PLATFORM_VERSION = ODataField.text("avPlatformVersion");
  /** How the last quick scan ended. */
  public static final ODataText QUICK_SCAN_RESULT = ODataField.text("quickScanResult");
  /** Why it failed. */
  public static final ODataText QUICK_SCAN_ERROR = ODataField.text("quickScanError");
  /** How the last full scan ended. */
  public static final ODataText FULL_SCAN_RESULT = ODataField.text("fullScanResult");
  /** Why it failed. */
  public static final ODataText FULL_SCAN_ERROR = ODataField.text("fullScanError");
  /** Whether the signatures are current. */
  public static final ODataEnumeration<UpToDate> AV_IS_SIGNATURE_UP_TO_DATE = ODataField.enumeration("avIsSignatureUpToDate");
  /** Whether the engine is current. */
  public static final ODataEnumeration<UpToDate> AV_IS_ENGINE_UP_TO_DATE = ODataField.enumeration("avIsEngineUpToDate");
  /** Whether the platform is current. */
  public static final ODataEnumeration<UpToDate> AV_IS_PLATFORM_UP_TO_DATE = ODataField.enumeration("avIsPlatformUpToDate");
  /** Number of the device group. */
  public static final ODataComparable<Number> RBAC_GROUP_ID = ODataField.number("rbacGroupId");

  static final ODataRules RULES = ODataRules.entity("deviceavinfo")
      .filter(MACHINE_ID, COMPUTER_DNS_NAME, OS_KIND, OS_PLATFORM, OS_VERSION, AV_MODE, AV_SIGNATURE_VERSION, AV_ENGINE_VERSION, AV_PLATFORM_VERSION,
          QUICK_SCAN_RESULT, QUICK_SCAN_ERROR, FULL_SCAN_RESULT, FULL_SCAN_ERROR, AV_IS_SIGNATURE_UP_TO_DATE, AV_IS_ENGINE_UP_TO_DATE,
          AV_IS_PLATFORM_UP_TO_DATE, RBAC_GROUP_ID)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private DeviceAvFields() {}
}
