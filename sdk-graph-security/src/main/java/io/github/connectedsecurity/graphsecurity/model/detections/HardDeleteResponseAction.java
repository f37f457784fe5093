package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Deletes a mail for good. */
public final class HardDeleteResponseAction extends ResponseAction {
  private HardDeleteResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static HardDeleteResponseAction of(Map<String, Object> json) { return new HardDeleteResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<EmailEntityIdentifier> identifier() { return flags("identifier", EmailEntityIdentifier::of); }
}
