package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The system of a device. */
public final class OperatingSystemSpecifications extends JsonModel {
  private OperatingSystemSpecifications(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OperatingSystemSpecifications of(Map<String, Object> json) { return new OperatingSystemSpecifications(json); }

  /** Such as {@code Windows}. */
  public Optional<String> operatingSystemPlatform() { return text("operatingSystemPlatform"); }

  /** Such as {@code 10.0.19045}. */
  public Optional<String> operatingSystemVersion() { return text("operatingSystemVersion"); }
}
