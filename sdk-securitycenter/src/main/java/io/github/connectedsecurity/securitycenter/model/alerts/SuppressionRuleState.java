package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a suppression rule works. */
public record SuppressionRuleState(String value) implements OpenValue {
  private static final KnownValues<SuppressionRuleState> KNOWN = new KnownValues<>(SuppressionRuleState::new);

  /** It dismisses alerts. */
  public static final SuppressionRuleState ENABLED = KNOWN.add("Enabled");
  /** It is turned off. */
  public static final SuppressionRuleState DISABLED = KNOWN.add("Disabled");
  /** Its end has come; only the service sets this. */
  public static final SuppressionRuleState EXPIRED = KNOWN.add("Expired");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SuppressionRuleState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SuppressionRuleState> known() { return KNOWN.all(); }
}
