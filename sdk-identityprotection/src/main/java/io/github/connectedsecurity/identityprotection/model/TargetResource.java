package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an audited act was done to. */
public final class TargetResource extends JsonModel {
  private TargetResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TargetResource of(Map<String, Object> json) { return new TargetResource(json); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The kind of group, where it is one. */
  public Optional<AuditGroupType> groupType() { return open("groupType", AuditGroupType::of); }

  /** The object id. */
  public Optional<String> id() { return text("id"); }

  /** What was changed of it. */
  public List<ModifiedProperty> modifiedProperties() { return objects("modifiedProperties", ModifiedProperty::of); }

  /** Its kind, such as {@code User}, {@code Group} or {@code Policy}. */
  public Optional<String> type() { return text("type").or(() -> text("Type")); }

  /** The name it signs in with, where it is a user. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
