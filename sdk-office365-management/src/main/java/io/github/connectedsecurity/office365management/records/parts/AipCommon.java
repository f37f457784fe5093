package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.AipPlatform;
import java.util.Map;
import java.util.Optional;

/** The application and device that touched a labelled file. */
public final class AipCommon extends JsonModel {
  private AipCommon(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AipCommon of(Map<String, Object> json) { return new AipCommon(json); }

  /** The application. */
  public Optional<String> applicationId() { return text("ApplicationId"); }

  /** The application's name. */
  public Optional<String> applicationName() { return text("ApplicationName"); }

  /** The process. */
  public Optional<String> processName() { return text("ProcessName"); }

  /** The device. */
  public Optional<String> deviceName() { return text("DeviceName"); }

  /** The version of the labelling software. */
  public Optional<String> productVersion() { return text("ProductVersion"); }

  /** The operating system. */
  public Optional<AipPlatform> platform() { return Loose.text(value("Platform")).map(AipPlatform::of); }

  /** What kind of place the file lay at. */
  public Optional<String> location() { return text("Location"); }
}
