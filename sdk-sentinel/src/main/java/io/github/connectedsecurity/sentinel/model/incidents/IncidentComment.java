package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A remark on an incident. */
public final class IncidentComment extends ArmResource {
  private IncidentComment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentComment of(Map<String, Object> json) { return new IncidentComment(json); }

  /** The remark itself. */
  public IncidentCommentProperties properties() { return properties(IncidentCommentProperties::of); }
}
