package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The policy that raised an alert. */
public final class AlertPolicy extends JsonModel {
  private AlertPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertPolicy of(Map<String, Object> json) { return new AlertPolicy(json); }

  /** The identifier, as {@code entity.policy} and {@code policy} in filters. */
  public Optional<String> id() { return text("id"); }

  /** The name. */
  public Optional<String> label() { return text("label"); }

  /** The kind of policy. */
  public Optional<PolicyType> policyType() { return open("policyType", PolicyType::of); }

  /** What sort of object it is. */
  public Optional<String> type() { return text("type"); }
}
