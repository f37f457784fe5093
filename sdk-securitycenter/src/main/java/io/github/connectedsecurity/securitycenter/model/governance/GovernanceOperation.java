package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How deleting or running a rule went. */
public final class GovernanceOperation extends JsonModel {
  private GovernanceOperation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceOperation of(Map<String, Object> json) { return new GovernanceOperation(json); }

  /** The end it came to. */
  public Optional<GovernanceOperationStatus> status() { return open("status", GovernanceOperationStatus::of); }
}
