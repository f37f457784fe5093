package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A policy that decides who gets in, and on what terms. */
public class ConditionalAccessPolicy extends JsonModel {
  ConditionalAccessPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConditionalAccessPolicy of(Map<String, Object> json) { return new ConditionalAccessPolicy(json); }

  /** Names the policy. */
  public String id() { return required("id"); }

  /** When it applies. */
  public Optional<ConditionSet> conditions() { return object("conditions", ConditionSet::of); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** When it was deleted, where it is among the deleted ones. */
  public Optional<Instant> deletedDateTime() { return instant("deletedDateTime"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it asks for; absent when nothing. */
  public Optional<GrantControls> grantControls() { return object("grantControls", GrantControls::of); }

  /** When it was last changed; absent until then. */
  public Optional<Instant> modifiedDateTime() { return instant("modifiedDateTime"); }

  /** What it does to sessions; absent when nothing. */
  public Optional<SessionControls> sessionControls() { return object("sessionControls", SessionControls::of); }

  /** Whether it acts. */
  public Optional<PolicyState> state() { return open("state", PolicyState::of); }

  /** The template that it was made from. */
  public Optional<String> templateId() { return text("templateId"); }
}
