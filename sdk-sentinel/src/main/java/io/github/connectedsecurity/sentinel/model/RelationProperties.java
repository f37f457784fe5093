package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a relation leads. */
public final class RelationProperties extends JsonModel {
  private RelationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RelationProperties of(Map<String, Object> json) { return new RelationProperties(json); }

  /** ARM id of a bookmark, an alert, an incident or the like. */
  public Optional<String> relatedResourceId() { return text("relatedResourceId"); }

  /** The last part of that id. */
  public Optional<String> relatedResourceName() { return text("relatedResourceName"); }

  /** The ARM type; compare it without regard to letter case. */
  public Optional<String> relatedResourceType() { return text("relatedResourceType"); }

  /** The kind, for types that have several. */
  public Optional<String> relatedResourceKind() { return text("relatedResourceKind"); }
}
