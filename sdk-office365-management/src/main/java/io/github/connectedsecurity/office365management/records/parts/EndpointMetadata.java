package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened on a device when a rule of data loss prevention matched. */
public final class EndpointMetadata extends JsonModel {
  private EndpointMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EndpointMetadata of(Map<String, Object> json) { return new EndpointMetadata(json); }

  /** What was found. */
  public List<SensitiveInformation> sensitiveInformation() { return objects("SensitiveInformation", SensitiveInformation::of); }

  /** 1 audit, 2 warn and block unless overridden, 3 warn and let through, 4 block, 5 allow without an alert. */
  public Optional<String> enforcementMode() { return Loose.text(value("EnforcementMode")); }

  /** The file's extension. */
  public Optional<String> fileExtension() { return text("FileExtension"); }

  /** The file's type by its content. */
  public Optional<String> fileType() { return text("FileType"); }

  /** The device. */
  public Optional<String> deviceName() { return text("DeviceName"); }
}
