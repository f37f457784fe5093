package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Stops a file's processes and puts the file into quarantine. */
public final class StopAndQuarantineFileResponseAction extends ResponseAction {
  private StopAndQuarantineFileResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static StopAndQuarantineFileResponseAction of(Map<String, Object> json) { return new StopAndQuarantineFileResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<StopAndQuarantineFileEntityIdentifier> identifier() { return flags("identifier", StopAndQuarantineFileEntityIdentifier::of); }
}
