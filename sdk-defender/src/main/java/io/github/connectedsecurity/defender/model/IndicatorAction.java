package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What happens when an indicator is met. */
public record IndicatorAction(String value) implements OpenValue {
  private static final KnownValues<IndicatorAction> KNOWN = new KnownValues<>(IndicatorAction::new);

  /** The user is warned and may go on. */
  public static final IndicatorAction WARN = KNOWN.add("Warn");
  /** It is blocked. */
  public static final IndicatorAction BLOCK = KNOWN.add("Block");
  /** It is only recorded; needs an alert. */
  public static final IndicatorAction AUDIT = KNOWN.add("Audit");
  /** It is let through. */
  public static final IndicatorAction ALLOWED = KNOWN.add("Allowed");
  /** It is blocked and cleaned up; for files. */
  public static final IndicatorAction BLOCK_AND_REMEDIATE = KNOWN.add("BlockAndRemediate");
  /** Legacy: it raises an alert. */
  public static final IndicatorAction ALERT = KNOWN.add("Alert");
  /** Legacy: it raises an alert and is blocked. */
  public static final IndicatorAction ALERT_AND_BLOCK = KNOWN.add("AlertAndBlock");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IndicatorAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IndicatorAction> known() { return KNOWN.all(); }
}
