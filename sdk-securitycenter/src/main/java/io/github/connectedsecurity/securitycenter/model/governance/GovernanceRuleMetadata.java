package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who made and changed a rule. */
public final class GovernanceRuleMetadata extends JsonModel {
  private GovernanceRuleMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceRuleMetadata of(Map<String, Object> json) { return new GovernanceRuleMetadata(json); }

  /** Its maker. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** When it was made. */
  public Optional<Instant> createdOn() { return instant("createdOn"); }

  /** Who changed it last. */
  public Optional<String> updatedBy() { return text("updatedBy"); }

  /** When it was last changed. */
  public Optional<Instant> updatedOn() { return instant("updatedOn"); }
}
