package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A target of a run. */
public final class ScannedTarget extends JsonModel {
  private ScannedTarget(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScannedTarget of(Map<String, Object> json) { return new ScannedTarget(json); }

  /** Address. */
  public Optional<String> ip() { return text("Ip"); }

  /** Name. */
  public Optional<String> hostname() { return text("Hostname"); }

  /** What it says it is. */
  public Optional<String> scannedDeviceDescription() { return text("ScannedDeviceDescription"); }

  /** What went wrong. */
  public Optional<String> errorMessage() { return text("ErrorMessage"); }

  /** How its scan ended. */
  public Optional<String> scanStatus() { return text("ScanStatus"); }

  /** How long its scan took. */
  public Optional<Duration> scanDuration() { return duration("ScanDuration"); }
}
