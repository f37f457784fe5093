package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The region in which the service keeps the subscription's data. */
public final class AscLocation extends ArmResource {
  private AscLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AscLocation of(Map<String, Object> json) { return new AscLocation(json); }

  /** More about it; an empty view when the answer has none. */
  public AscLocationProperties properties() { return properties(AscLocationProperties::of); }
}
