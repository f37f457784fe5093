package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser extension on a device; the service writes its members in PascalCase. */
public final class AssetBrowserExtension extends JsonModel {
  private AssetBrowserExtension(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetBrowserExtension of(Map<String, Object> json) { return new AssetBrowserExtension(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("DeviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("DeviceName"); }

  /** Number of the device group, as text. */
  public Optional<String> rbacGroupId() { return value("RbacGroupId").map(Object::toString); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("RbacGroupName"); }

  /** When it was installed. */
  public Optional<Instant> installationTime() { return instant("InstallationTime"); }

  /** Browser. */
  public Optional<String> browserName() { return text("BrowserName"); }

  /** Identifier at the browser's shop. */
  public Optional<String> extensionId() { return text("ExtensionId"); }

  /** Name. */
  public Optional<String> extensionName() { return text("ExtensionName"); }

  /** What it says it does. */
  public Optional<String> extensionDescription() { return text("ExtensionDescription"); }

  /** Version. */
  public Optional<String> extensionVersion() { return text("ExtensionVersion"); }

  /** Risk by its permissions, {@code None} to {@code Critical}. */
  public Optional<String> extensionRisk() { return text("ExtensionRisk"); }

  /** Whether it is on. */
  public Optional<Boolean> isActivated() { return bool("IsActivated"); }

  /** What it may do. */
  public List<ExtensionPermission> permissions() { return objects("Permissions", ExtensionPermission::of); }
}
