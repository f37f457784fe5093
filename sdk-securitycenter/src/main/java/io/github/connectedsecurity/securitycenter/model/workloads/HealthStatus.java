package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A verdict about the product itself. */
public final class HealthStatus extends JsonModel {
  private HealthStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthStatus of(Map<String, Object> json) { return new HealthStatus(json); }

  /** Whether it works. */
  public Optional<HealthStatusCode> code() { return open("code", HealthStatusCode::of); }

  /** Why it does not. */
  public Optional<String> reason() { return text("reason"); }

  /** When it was last looked at. */
  public Optional<Instant> lastScannedDate() { return instant("lastScannedDate"); }

  /** When the verdict last changed. */
  public Optional<Instant> statusChangeDate() { return instant("statusChangeDate"); }

  /** When it was first looked at. */
  public Optional<Instant> firstEvaluationDate() { return instant("firstEvaluationDate"); }
}
