package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a hunt's link leads. */
public final class HuntRelationProperties extends JsonModel {
  private HuntRelationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntRelationProperties of(Map<String, Object> json) { return new HuntRelationProperties(json); }

  /** ARM id of what it leads to. */
  public Optional<String> relatedResourceId() { return text("relatedResourceId"); }

  /** The last part of that id. */
  public Optional<String> relatedResourceName() { return text("relatedResourceName"); }

  /** The type of the link. */
  public Optional<String> relationType() { return text("relationType"); }

  /** The kind of what it leads to. */
  public Optional<String> relatedResourceKind() { return text("relatedResourceKind"); }

  /** The ARM type of what it leads to. */
  public Optional<String> relatedResourceType() { return text("relatedResourceType"); }

  /** Its labels. */
  public List<String> labels() { return texts("labels"); }
}
