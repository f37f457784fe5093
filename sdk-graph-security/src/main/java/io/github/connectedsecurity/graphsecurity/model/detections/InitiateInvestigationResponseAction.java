package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Starts an automated investigation of a device. */
public final class InitiateInvestigationResponseAction extends ResponseAction {
  private InitiateInvestigationResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static InitiateInvestigationResponseAction of(Map<String, Object> json) { return new InitiateInvestigationResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DeviceIdEntityIdentifier> identifier() { return flags("identifier", DeviceIdEntityIdentifier::of); }
}
