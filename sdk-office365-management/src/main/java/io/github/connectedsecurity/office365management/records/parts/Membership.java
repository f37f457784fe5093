package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A member of a workspace of Power BI. */
public final class Membership extends JsonModel {
  private Membership(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Membership of(Map<String, Object> json) { return new Membership(json); }

  /** The member's mail address. */
  public Optional<String> memberEmail() { return text("MemberEmail"); }

  /** How the membership stands. */
  public Optional<String> status() { return text("Status"); }
}
