package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;

/** Tells into which incident alerts were moved or incidents were merged. */
public final class MergeResponse extends JsonModel {
  private MergeResponse(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MergeResponse of(Map<String, Object> json) { return new MergeResponse(json); }

  /** The incident that holds everything now; a new one if a new one was asked for. */
  public String targetIncidentId() { return required("targetIncidentId"); }
}
