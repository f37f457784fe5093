package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The application restricts the session by itself. */
public final class ApplicationEnforcedRestrictions extends JsonModel {
  private ApplicationEnforcedRestrictions(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ApplicationEnforcedRestrictions of(Map<String, Object> json) { return new ApplicationEnforcedRestrictions(json); }

  /** Whether it does. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
