package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The basic protection that Microsoft switches on where nobody has policies. */
public final class SecurityDefaultsPolicy extends JsonModel {
  private SecurityDefaultsPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityDefaultsPolicy of(Map<String, Object> json) { return new SecurityDefaultsPolicy(json); }

  /** Names the policy. */
  public String id() { return required("id"); }

  /** When it was deleted; never in practice. */
  public Optional<Instant> deletedDateTime() { return instant("deletedDateTime"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it acts. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
