package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Makes a user choose a new password. */
public final class ForceUserPasswordResetResponseAction extends ResponseAction {
  private ForceUserPasswordResetResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ForceUserPasswordResetResponseAction of(Map<String, Object> json) { return new ForceUserPasswordResetResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<ForceUserPasswordResetEntityIdentifier> identifier() { return flags("identifier", ForceUserPasswordResetEntityIdentifier::of); }
}
