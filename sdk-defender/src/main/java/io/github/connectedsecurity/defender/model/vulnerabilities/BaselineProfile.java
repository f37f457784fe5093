package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A security baseline that devices are compared with. */
public final class BaselineProfile extends JsonModel {
  private BaselineProfile(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BaselineProfile of(Map<String, Object> json) { return new BaselineProfile(json); }

  /** Identifier. */
  public String id() { return required("id"); }

  /** Name. */
  public Optional<String> name() { return text("name"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Benchmark, such as {@code CIS}. */
  public Optional<String> benchmark() { return text("benchmark"); }

  /** Version of the benchmark. */
  public Optional<String> version() { return text("version"); }

  /** Operating system. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** Release of it. */
  public Optional<String> operatingSystemVersion() { return text("operatingSystemVersion"); }

  /** Level of the benchmark. */
  public Optional<String> complianceLevel() { return text("complianceLevel"); }

  /** Whether it is active. */
  public Optional<Boolean> status() { return bool("status"); }

  /** How many settings it has. */
  public Optional<Integer> settingsNumber() { return int32("settingsNumber"); }

  /** Devices that agree with it. */
  public Optional<Integer> passedDevices() { return int32("passedDevices"); }

  /** Devices that it is for. */
  public Optional<Integer> totalDevices() { return int32("totalDevices"); }

  /** Who made it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** Who changed it last. */
  public Optional<String> lastUpdatedBy() { return text("lastUpdatedBy"); }

  /** When it was made; documented and sampled under different names, and both are read. */
  public Optional<Instant> createdOn() { return instant("createdOnTimeOffset").or(() -> instant("createdOnTimestampUTC")); }

  /** When it last changed; documented and sampled under different names, and both are read. */
  public Optional<Instant> lastUpdate() { return instant("lastUpdateTimeOffset").or(() -> instant("lastUpdateTimestampUTC")); }
}
