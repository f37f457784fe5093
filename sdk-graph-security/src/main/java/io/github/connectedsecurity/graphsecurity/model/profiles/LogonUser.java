package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.legacy.LogonType;
import io.github.connectedsecurity.graphsecurity.model.legacy.UserAccountSecurityType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who logged on to a host. */
public final class LogonUser extends JsonModel {
  private LogonUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogonUser of(Map<String, Object> json) { return new LogonUser(json); }

  /** The account's domain. */
  public Optional<String> accountDomain() { return text("accountDomain"); }

  /** The account's name, without its domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** How much the account may do. */
  public Optional<UserAccountSecurityType> accountType() { return open("accountType", UserAccountSecurityType::of); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The logon session. */
  public Optional<String> logonId() { return text("logonId"); }

  /** How the user logged on. */
  public List<LogonType> logonTypes() { return opens("logonTypes", LogonType::of); }
}
