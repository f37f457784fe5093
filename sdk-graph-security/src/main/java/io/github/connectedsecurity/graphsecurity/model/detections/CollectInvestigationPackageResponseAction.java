package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Collects a package of forensic data from a device. */
public final class CollectInvestigationPackageResponseAction extends ResponseAction {
  private CollectInvestigationPackageResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static CollectInvestigationPackageResponseAction of(Map<String, Object> json) { return new CollectInvestigationPackageResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<DeviceIdEntityIdentifier> identifier() { return flags("identifier", DeviceIdEntityIdentifier::of); }
}
