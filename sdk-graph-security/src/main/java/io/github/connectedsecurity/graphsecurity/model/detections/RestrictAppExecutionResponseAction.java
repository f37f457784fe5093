package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Lets a device run signed Microsoft applications only. */
public final class RestrictAppExecutionResponseAction extends ResponseAction {
  private RestrictAppExecutionResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static RestrictAppExecutionResponseAction of(Map<String, Object> json) { return new RestrictAppExecutionResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DeviceIdEntityIdentifier> identifier() { return flags("identifier", DeviceIdEntityIdentifier::of); }
}
