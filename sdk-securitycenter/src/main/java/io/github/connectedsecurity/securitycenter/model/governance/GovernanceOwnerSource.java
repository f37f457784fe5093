package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How the owner of a recommendation is found. */
public final class GovernanceOwnerSource extends JsonModel {
  private GovernanceOwnerSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceOwnerSource of(Map<String, Object> json) { return new GovernanceOwnerSource(json); }

  /** The way. */
  public Optional<GovernanceOwnerType> type() { return open("type", GovernanceOwnerType::of); }

  /** The tag's name, or the mail address. */
  public Optional<String> value() { return text("value"); }
}
