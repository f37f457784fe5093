package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** A supposed device, as filters on devices see it. */
public final class DeviceInfo extends JsonBody<DeviceInfo> {
  private DeviceInfo() {}

  /** Starts with nothing set. */
  public static DeviceInfo create() { return new DeviceInfo(); }

  /** The id in the directory. */
  public DeviceInfo deviceId(String deviceId) { return set("deviceId", deviceId); }

  /** The name. */
  public DeviceInfo displayName(String displayName) { return set("displayName", displayName); }

  /** The enrolment profile. */
  public DeviceInfo enrollmentProfileName(String enrollmentProfileName) { return set("enrollmentProfileName", enrollmentProfileName); }

  /** Extension attribute 1. */
  public DeviceInfo extensionAttribute1(String extensionAttribute1) { return set("extensionAttribute1", extensionAttribute1); }

  /** Extension attribute 2. */
  public DeviceInfo extensionAttribute2(String extensionAttribute2) { return set("extensionAttribute2", extensionAttribute2); }

  /** Extension attribute 3. */
  public DeviceInfo extensionAttribute3(String extensionAttribute3) { return set("extensionAttribute3", extensionAttribute3); }

  /** Extension attribute 4. */
  public DeviceInfo extensionAttribute4(String extensionAttribute4) { return set("extensionAttribute4", extensionAttribute4); }

  /** Extension attribute 5. */
  public DeviceInfo extensionAttribute5(String extensionAttribute5) { return set("extensionAttribute5", extensionAttribute5); }

  /** Extension attribute 6. */
  public DeviceInfo extensionAttribute6(String extensionAttribute6) { return set("extensionAttribute6", extensionAttribute6); }

  /** Extension attribute 7. */
  public DeviceInfo extensionAttribute7(String extensionAttribute7) { return set("extensionAttribute7", extensionAttribute7); }

  /** Extension attribute 8. */
  public DeviceInfo extensionAttribute8(String extensionAttribute8) { return set("extensionAttribute8", extensionAttribute8); }

  /** Extension attribute 9. */
  public DeviceInfo extensionAttribute9(String extensionAttribute9) { return set("extensionAttribute9", extensionAttribute9); }

  /** Extension attribute 10. */
  public DeviceInfo extensionAttribute10(String extensionAttribute10) { return set("extensionAttribute10", extensionAttribute10); }

  /** Extension attribute 11. */
  public DeviceInfo extensionAttribute11(String extensionAttribute11) { return set("extensionAttribute11", extensionAttribute11); }

  /** Extension attribute 12. */
  public DeviceInfo extensionAttribute12(String extensionAttribute12) { return set("extensionAttribute12", extensionAttribute12); }

  /** Extension attribute 13. */
  public DeviceInfo extensionAttribute13(String extensionAttribute13) { return set("extensionAttribute13", extensionAttribute13); }

  /** Extension attribute 14. */
  public DeviceInfo extensionAttribute14(String extensionAttribute14) { return set("extensionAttribute14", extensionAttribute14); }

  /** Extension attribute 15. */
  public DeviceInfo extensionAttribute15(String extensionAttribute15) { return set("extensionAttribute15", extensionAttribute15); }

  /** Whether it meets the compliance rules. */
  public DeviceInfo isCompliant(boolean isCompliant) { return set("isCompliant", isCompliant); }

  /** Who made it. */
  public DeviceInfo manufacturer(String manufacturer) { return set("manufacturer", manufacturer); }

  /** The application that manages it. */
  public DeviceInfo mdmAppId(String mdmAppId) { return set("mdmAppId", mdmAppId); }

  /** The model. */
  public DeviceInfo model(String model) { return set("model", model); }

  /** The operating system. */
  public DeviceInfo operatingSystem(String operatingSystem) { return set("operatingSystem", operatingSystem); }

  /** The operating system's version. */
  public DeviceInfo operatingSystemVersion(String operatingSystemVersion) { return set("operatingSystemVersion", operatingSystemVersion); }

  /** Whose it is. */
  public DeviceInfo ownership(String ownership) { return set("ownership", ownership); }

  /** Physical ids. */
  public DeviceInfo physicalIds(List<String> physicalIds) { return set("physicalIds", physicalIds); }

  /** The profile. */
  public DeviceInfo profileType(String profileType) { return set("profileType", profileType); }

  /** Labels of the system. */
  public DeviceInfo systemLabels(List<String> systemLabels) { return set("systemLabels", systemLabels); }

  /** How it is joined. */
  public DeviceInfo trustType(String trustType) { return set("trustType", trustType); }
}
