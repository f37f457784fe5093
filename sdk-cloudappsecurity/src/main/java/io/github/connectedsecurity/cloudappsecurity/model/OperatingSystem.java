package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An operating system. */
public final class OperatingSystem extends JsonModel {
  private OperatingSystem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OperatingSystem of(Map<String, Object> json) { return new OperatingSystem(json); }

  /** Its name with version. */
  public Optional<String> name() { return text("name"); }

  /** Its family. */
  public Optional<String> family() { return text("family"); }
}
