package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something or somebody that an alert mentions. */
public final class AlertEntity extends JsonModel {
  private AlertEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertEntity of(Map<String, Object> json) { return new AlertEntity(json); }

  /** What it is. */
  public Optional<AlertEntityType> type() { return open("type", AlertEntityType::of); }

  /** The identifier, as text also where the service sends a number, as it does for applications. */
  public Optional<String> id() { return value("id").map(Object::toString); }

  /** The name that people know. */
  public Optional<String> label() { return text("label"); }

  /** The instance of the application that an account belongs to. */
  public Optional<Integer> inst() { return int32("inst"); }

  /** The application that an account belongs to. */
  public Optional<CloudApp> app() { return int32("saas").map(CloudApp::of); }

  /** The primary address of an account. */
  public Optional<String> primaryAddress() { return text("pa"); }

  /** The mail address of an account. */
  public Optional<String> email() { return text("em"); }

  /** Whether it is an account or a user. */
  public Optional<EntityType> entityType() { return int32("entityType").map(EntityType::of); }

  /** The part that it plays. */
  public Optional<EntityRole> entityRole() { return open("entityRole", EntityRole::of); }

  /** The kind of policy, for policies. */
  public Optional<PolicyType> policyType() { return open("policyType", PolicyType::of); }

  /** Whether the alert was raised because of it. */
  public Optional<Boolean> triggeredAlert() { return bool("triggeredAlert"); }
}
