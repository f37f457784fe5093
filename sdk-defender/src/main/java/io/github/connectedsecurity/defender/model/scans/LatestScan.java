package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The last run of a scan. */
public final class LatestScan extends JsonModel {
  private LatestScan(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LatestScan of(Map<String, Object> json) { return new LatestScan(json); }

  /** How it ended, such as {@code Fail}. */
  public Optional<String> status() { return text("status"); }

  /** Why it failed. */
  public Optional<String> failureReason() { return text("failureReason"); }

  /** When it ran. */
  public Optional<Instant> executionDateTime() { return instant("executionDateTime"); }
}
