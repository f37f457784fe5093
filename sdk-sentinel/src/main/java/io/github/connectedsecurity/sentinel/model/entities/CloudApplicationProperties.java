package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which application. */
public final class CloudApplicationProperties extends EntityCommonProperties {
  private CloudApplicationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudApplicationProperties of(Map<String, Object> json) { return new CloudApplicationProperties(json); }

  /** Its number in the catalogue of cloud applications. */
  public Optional<Integer> appId() { return int32("appId"); }

  /** Its name. */
  public Optional<String> appName() { return text("appName"); }

  /** The instance, where there are several. */
  public Optional<String> instanceName() { return text("instanceName"); }
}
