package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A version of a product. */
public final class SoftwareDistribution extends JsonModel {
  private SoftwareDistribution(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SoftwareDistribution of(Map<String, Object> json) { return new SoftwareDistribution(json); }

  /** Version. */
  public Optional<String> version() { return text("version"); }

  /** Devices that have it. */
  public Optional<Long> installations() { return int64("installations"); }

  /** Weaknesses of it. */
  public Optional<Long> vulnerabilities() { return int64("vulnerabilities"); }
}
