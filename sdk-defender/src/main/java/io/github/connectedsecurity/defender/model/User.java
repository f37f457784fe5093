package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An account that was seen on devices. */
public final class User extends JsonModel {
  private User(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static User of(Map<String, Object> json) { return new User(json); }

  /** Domain and name, as in {@code contoso\kim}. */
  public Optional<String> id() { return text("id"); }

  /** Name without its domain; what {@code users()} asks by. */
  public Optional<String> accountName() { return text("accountName"); }

  /** Domain. */
  public Optional<String> accountDomain() { return text("accountDomain"); }

  /** Security identifier. */
  public Optional<String> accountSid() { return text("accountSid"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeen() { return instant("firstSeen"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeen() { return instant("lastSeen"); }

  /** Device that it is seen on most. */
  public Optional<String> mostPrevalentMachineId() { return text("mostPrevalentMachineId"); }

  /** Device that it is seen on least. */
  public Optional<String> leastPrevalentMachineId() { return text("leastPrevalentMachineId"); }

  /** How it signs in, such as {@code Interactive}; perhaps several with commas. */
  public Optional<String> logonTypes() { return text("logonTypes"); }

  /** On how many devices it signed in. */
  public Optional<Integer> logOnMachinesCount() { return int32("logOnMachinesCount"); }

  /** Whether it is a domain administrator. */
  public Optional<Boolean> isDomainAdmin() { return bool("isDomainAdmin"); }

  /** Whether it signs in over the network only. */
  public Optional<Boolean> isOnlyNetworkUser() { return bool("isOnlyNetworkUser"); }
}
