package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cuts a device off the network. */
public final class IsolateDeviceResponseAction extends ResponseAction {
  private IsolateDeviceResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static IsolateDeviceResponseAction of(Map<String, Object> json) { return new IsolateDeviceResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DeviceIdEntityIdentifier> identifier() { return flags("identifier", DeviceIdEntityIdentifier::of); }

  /** Whether all connections are cut, or Outlook and Teams are left. */
  public Optional<IsolationType> isolationType() { return open("isolationType", IsolationType::of); }
}
