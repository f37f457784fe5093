package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A program on a machine. */
public final class SoftwareProperties extends JsonModel {
  private SoftwareProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SoftwareProperties of(Map<String, Object> json) { return new SoftwareProperties(json); }

  /** The machine at Defender for Endpoint. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** The machine's system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Who makes the program. */
  public Optional<String> vendor() { return text("vendor"); }

  /** Its name. */
  public Optional<String> softwareName() { return text("softwareName"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }

  /** Whether its maker still cares for it. */
  public Optional<EndOfSupportStatus> endOfSupportStatus() { return open("endOfSupportStatus", EndOfSupportStatus::of); }

  /** When its maker stops; of no fixed form. */
  public Optional<String> endOfSupportDate() { return text("endOfSupportDate"); }

  /** How many vulnerabilities are known. */
  public Optional<Integer> numberOfKnownVulnerabilities() { return int32("numberOfKnownVulnerabilities"); }

  /** When it was first seen; of no fixed form, without a zone. */
  public Optional<String> firstSeenAt() { return text("firstSeenAt"); }
}
