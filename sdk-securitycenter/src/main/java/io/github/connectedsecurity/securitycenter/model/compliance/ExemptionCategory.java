package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of reason for an exemption. */
public record ExemptionCategory(String value) implements OpenValue {
  private static final KnownValues<ExemptionCategory> KNOWN = new KnownValues<>(ExemptionCategory::new);

  /** The risk is accepted. */
  public static final ExemptionCategory WAIVER = KNOWN.add("waiver");
  /** Something else already protects. */
  public static final ExemptionCategory MITIGATED = KNOWN.add("mitigated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ExemptionCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ExemptionCategory> known() { return KNOWN.all(); }
}
