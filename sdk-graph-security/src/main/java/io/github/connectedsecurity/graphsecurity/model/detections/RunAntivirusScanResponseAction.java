package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Scans a device for malware. */
public final class RunAntivirusScanResponseAction extends ResponseAction {
  private RunAntivirusScanResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static RunAntivirusScanResponseAction of(Map<String, Object> json) { return new RunAntivirusScanResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DeviceIdEntityIdentifier> identifier() { return flags("identifier", DeviceIdEntityIdentifier::of); }
}
