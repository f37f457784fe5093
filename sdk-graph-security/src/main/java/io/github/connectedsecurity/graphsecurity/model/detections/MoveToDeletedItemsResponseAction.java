package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Moves a mail to the deleted items. */
public final class MoveToDeletedItemsResponseAction extends ResponseAction {
  private MoveToDeletedItemsResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static MoveToDeletedItemsResponseAction of(Map<String, Object> json) { return new MoveToDeletedItemsResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<EmailEntityIdentifier> identifier() { return flags("identifier", EmailEntityIdentifier::of); }
}
