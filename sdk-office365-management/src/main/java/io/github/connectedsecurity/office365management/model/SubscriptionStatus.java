package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a subscription collects. */
public record SubscriptionStatus(String value) implements OpenValue {
  private static final KnownValues<SubscriptionStatus> KNOWN = new KnownValues<>(SubscriptionStatus::new);

  /** Content is collected and can be fetched. */
  public static final SubscriptionStatus ENABLED = KNOWN.add("enabled");
  /** An administrator of the tenant or the service stopped it; what happens meanwhile is never collected. */
  public static final SubscriptionStatus DISABLED = KNOWN.add("disabled");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SubscriptionStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<SubscriptionStatus> known() { return KNOWN.all(); }
}
