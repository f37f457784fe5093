package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Disables a user's account. */
public final class DisableUserResponseAction extends ResponseAction {
  private DisableUserResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static DisableUserResponseAction of(Map<String, Object> json) { return new DisableUserResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DisableUserEntityIdentifier> identifier() { return flags("identifier", DisableUserEntityIdentifier::of); }
}
