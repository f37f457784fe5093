package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Lets a file run. */
public final class AllowFileResponseAction extends ResponseAction {
  private AllowFileResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static AllowFileResponseAction of(Map<String, Object> json) { return new AllowFileResponseAction(json); }

  /** The groups of devices on which it holds; empty for all. */
  public List<String> deviceGroupNames() { return texts("deviceGroupNames"); }

  /** The columns of the result that name what to act on. */
  public List<FileEntityIdentifier> identifier() { return flags("identifier", FileEntityIdentifier::of); }
}
