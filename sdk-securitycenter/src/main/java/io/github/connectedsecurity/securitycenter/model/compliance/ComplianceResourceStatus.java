package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a resource stands in the older model. */
public record ComplianceResourceStatus(String value) implements OpenValue {
  private static final KnownValues<ComplianceResourceStatus> KNOWN = new KnownValues<>(ComplianceResourceStatus::new);

  /** It meets the rule. */
  public static final ComplianceResourceStatus HEALTHY = KNOWN.add("Healthy");
  /** It is not judged. */
  public static final ComplianceResourceStatus NOT_APPLICABLE = KNOWN.add("NotApplicable");
  /** A policy turned the rule off. */
  public static final ComplianceResourceStatus OFF_BY_POLICY = KNOWN.add("OffByPolicy");
  /** It breaks the rule. */
  public static final ComplianceResourceStatus NOT_HEALTHY = KNOWN.add("NotHealthy");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ComplianceResourceStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ComplianceResourceStatus> known() { return KNOWN.all(); }
}
