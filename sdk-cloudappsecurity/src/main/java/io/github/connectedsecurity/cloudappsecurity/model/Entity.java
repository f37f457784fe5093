package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An account or a user. Undocumented, so every member may be missing. */
public final class Entity extends JsonModel {
  private Entity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Entity of(Map<String, Object> json) { return new Entity(json); }

  /** The identifier, 24 hexadecimal digits. */
  public Optional<String> id() { return text("_id"); }

  /** The identifier in the application. */
  public Optional<String> appEntityId() { return text("id").or(() -> text("Id")); }

  /** Application, instance and identifier, joined by vertical bars. */
  public Optional<String> joinedKey() { return text("ii"); }

  /** Whether it is an account or a user. */
  public Optional<EntityType> type() { return int32("type").map(EntityType::of); }

  /** Where it is in its life. */
  public Optional<EntityStatus> status() { return int32("status").map(EntityStatus::of); }

  /** The name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The key of the account as text: JSON, or in older data Python's way to write it. */
  public Optional<String> username() { return text("username"); }

  /** The mail address. */
  public Optional<String> email() { return text("email"); }

  /** The domain of the address. */
  public Optional<String> domain() { return text("domain"); }

  /** The organizational unit. */
  public Optional<String> organization() { return text("organization"); }

  /** The role in the application. */
  public Optional<String> role() { return text("role"); }

  /** The security identifier in Windows. */
  public Optional<String> sid() { return text("sid"); }

  /** Whether it may administer an application. */
  public Optional<Boolean> isAdmin() { return bool("isAdmin"); }

  /** Whether it belongs to somebody else. */
  public Optional<Boolean> isExternal() { return bool("isExternal"); }

  /** Whether the service has made it up to hold activities together. */
  public Optional<Boolean> isFake() { return bool("isFake"); }

  /** The number of the identifier's kind. */
  public Optional<Integer> idType() { return int32("idType"); }

  /** When it was last active. */
  public Optional<Instant> lastSeen() { return instant("lastSeen"); }

  /** The application that it belongs to. */
  public Optional<EntityApp> appData() { return object("appData", EntityApp::of); }

  /** The accounts of a user. */
  public List<EntityAccount> accounts() { return objects("accounts", EntityAccount::of); }

  /** The groups that it is in. */
  public List<EntityGroup> userGroups() { return objects("userGroups", EntityGroup::of); }

  /** Further identifiers, in an undocumented shape. */
  public Optional<Object> identifiers() { return value("identifiers"); }

  /** Parts of a suite that it uses, in an undocumented shape. */
  public Optional<Object> subApps() { return value("subApps"); }

  /** What can be done about it. */
  public List<GovernanceAction> actions() { return objects("actions", GovernanceAction::of); }

  /** The retired investigation priority. */
  public Optional<Object> threatScore() { return value("threatScore"); }

  /** The retired priority over time. */
  public Optional<Object> scoreTrends() { return value("scoreTrends"); }

  /** When the retired priority was computed. */
  public Optional<Object> sctime() { return value("sctime"); }
}
