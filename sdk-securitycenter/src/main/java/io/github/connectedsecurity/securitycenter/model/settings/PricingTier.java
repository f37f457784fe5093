package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a plan is on. */
public record PricingTier(String value) implements OpenValue {
  private static final KnownValues<PricingTier> KNOWN = new KnownValues<>(PricingTier::new);

  /** Off. */
  public static final PricingTier FREE = KNOWN.add("Free");
  /** On. */
  public static final PricingTier STANDARD = KNOWN.add("Standard");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PricingTier of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PricingTier> known() { return KNOWN.all(); }
}
