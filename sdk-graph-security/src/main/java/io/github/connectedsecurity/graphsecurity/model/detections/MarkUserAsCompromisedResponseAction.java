package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** Marks a user as compromised. */
public final class MarkUserAsCompromisedResponseAction extends ResponseAction {
  private MarkUserAsCompromisedResponseAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static MarkUserAsCompromisedResponseAction of(Map<String, Object> json) { return new MarkUserAsCompromisedResponseAction(json); }

  /** The columns of the result that name what to act on. */
  public List<MarkUserAsCompromisedEntityIdentifier> identifier() { return flags("identifier", MarkUserAsCompromisedEntityIdentifier::of); }
}
