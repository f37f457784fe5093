package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A rule in the syntax of dynamic membership. */
public final class PolicyFilter extends JsonModel {
  private PolicyFilter(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyFilter of(Map<String, Object> json) { return new PolicyFilter(json); }

  /** Whether what it finds is in or out. */
  public Optional<FilterMode> mode() { return open("mode", FilterMode::of); }

  /** The rule. */
  public Optional<String> rule() { return text("rule"); }
}
