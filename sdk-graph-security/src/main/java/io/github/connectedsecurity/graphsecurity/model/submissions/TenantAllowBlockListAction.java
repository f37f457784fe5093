package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether to let something through or keep it out. */
public record TenantAllowBlockListAction(String value) implements OpenValue {
  private static final KnownValues<TenantAllowBlockListAction> KNOWN = new KnownValues<>(TenantAllowBlockListAction::new);

  /** Let it through. */
  public static final TenantAllowBlockListAction ALLOW = KNOWN.add("allow");
  /** Keep it out. */
  public static final TenantAllowBlockListAction BLOCK = KNOWN.add("block");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TenantAllowBlockListAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TenantAllowBlockListAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<TenantAllowBlockListAction> known() { return KNOWN.all(); }
}
