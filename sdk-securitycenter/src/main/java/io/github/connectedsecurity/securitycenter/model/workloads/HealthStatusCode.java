package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the product works for a resource. */
public record HealthStatusCode(String value) implements OpenValue {
  private static final KnownValues<HealthStatusCode> KNOWN = new KnownValues<>(HealthStatusCode::new);

  /** It works. */
  public static final HealthStatusCode HEALTHY = KNOWN.add("Healthy");
  /** It does not. */
  public static final HealthStatusCode NOT_HEALTHY = KNOWN.add("NotHealthy");
  /** It does not have to. */
  public static final HealthStatusCode NOT_APPLICABLE = KNOWN.add("NotApplicable");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HealthStatusCode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<HealthStatusCode> known() { return KNOWN.all(); }
}
