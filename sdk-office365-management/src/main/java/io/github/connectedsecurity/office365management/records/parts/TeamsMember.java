package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.MemberRole;
import java.util.Map;
import java.util.Optional;

/** Somebody in a team. */
public final class TeamsMember extends JsonModel {
  private TeamsMember(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TeamsMember of(Map<String, Object> json) { return new TeamsMember(json); }

  /** The account. */
  public Optional<String> upn() { return text("UPN"); }

  /** What they are in it. */
  public Optional<MemberRole> role() { return Loose.text(value("Role")).map(MemberRole::of); }

  /** Their name. */
  public Optional<String> displayName() { return text("DisplayName"); }
}
