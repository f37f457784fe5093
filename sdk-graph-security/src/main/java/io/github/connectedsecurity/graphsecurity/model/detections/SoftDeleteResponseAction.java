package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Deletes a mail so that it can be recovered. */
public final class SoftDeleteResponseAction extends ResponseAction {
  private SoftDeleteResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static SoftDeleteResponseAction of(Map<String, Object> json) { return new SoftDeleteResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<EmailEntityIdentifier> identifier() { return flags("identifier", EmailEntityIdentifier::of); }
}
