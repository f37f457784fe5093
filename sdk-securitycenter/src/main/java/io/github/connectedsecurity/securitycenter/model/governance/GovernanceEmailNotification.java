package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who is spared mails. */
public final class GovernanceEmailNotification extends JsonModel {
  private GovernanceEmailNotification(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceEmailNotification of(Map<String, Object> json) { return new GovernanceEmailNotification(json); }

  /** Whether the owner's manager gets none. */
  public Optional<Boolean> disableManagerEmailNotification() { return bool("disableManagerEmailNotification"); }

  /** Whether the owner gets none. */
  public Optional<Boolean> disableOwnerEmailNotification() { return bool("disableOwnerEmailNotification"); }
}
