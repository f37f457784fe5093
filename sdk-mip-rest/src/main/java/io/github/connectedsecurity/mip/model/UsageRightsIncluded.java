package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a user may do with content of one label. */
public final class UsageRightsIncluded extends JsonModel {
  private UsageRightsIncluded(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UsageRightsIncluded of(Map<String, Object> json) { return new UsageRightsIncluded(json); }

  /** The service's identifier of the answer. */
  public Optional<String> id() { return text("id"); }

  /** Who owns the content; owners may do more. */
  public Optional<String> ownerEmail() { return text("ownerEmail"); }

  /** Whose rights these are. */
  public Optional<String> userEmail() { return text("userEmail"); }

  /** Everything that the service said: rights, and markers of why there are none. */
  public List<UsageRights> value() { return flags("value", UsageRights::of); }

  /** The rights alone. */
  public List<UsageRights> granted() { return value().stream().filter(right -> !right.isError()).toList(); }

  /** Why there are no rights. */
  public List<UsageRights> errors() { return value().stream().filter(UsageRights::isError).toList(); }
}
