package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A product that is installed somewhere. */
public final class Software extends JsonModel {
  private Software(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Software of(Map<String, Object> json) { return new Software(json); }

  /** Vendor and product, as in {@code microsoft-_-edge}. */
  public String id() { return required("id"); }

  /** Product. */
  public Optional<String> name() { return text("name"); }

  /** Vendor. */
  public Optional<String> vendor() { return text("vendor"); }

  /** Known weaknesses. */
  public Optional<Long> weaknesses() { return int64("weaknesses"); }

  /** Whether an attack on one of them is public. */
  public Optional<Boolean> publicExploit() { return bool("publicExploit"); }

  /** Whether an alert speaks of it. */
  public Optional<Boolean> activeAlert() { return bool("activeAlert"); }

  /** Devices at risk by it. */
  public Optional<Long> exposedMachines() { return int64("exposedMachines"); }

  /** What it adds to the exposure score. */
  public Optional<Double> impactScore() { return number("impactScore"); }
}
