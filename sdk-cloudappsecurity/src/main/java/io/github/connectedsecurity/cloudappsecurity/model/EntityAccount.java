package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One account of a user. */
public final class EntityAccount extends JsonModel {
  private EntityAccount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityAccount of(Map<String, Object> json) { return new EntityAccount(json); }

  /** The account's identifier in the application. */
  public Optional<String> id() { return text("_id"); }

  /** The instance of the application. */
  public Optional<Integer> inst() { return int32("inst"); }

  /** The application. */
  public Optional<CloudApp> app() { return int32("saas").map(CloudApp::of); }

  /** The name for people. */
  public Optional<String> displayName() { return text("dn"); }

  /** Other names, in an undocumented shape. */
  public Optional<Object> aliases() { return value("aliases"); }

  /** The mail address. */
  public Optional<String> email() { return text("em"); }

  /** Whether the service has made it up. */
  public Optional<Boolean> isFake() { return bool("isFake"); }

  /** What can be done about it. */
  public List<GovernanceAction> actions() { return objects("actions", GovernanceAction::of); }
}
