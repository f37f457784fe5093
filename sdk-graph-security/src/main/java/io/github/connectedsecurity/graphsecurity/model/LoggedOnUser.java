package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An account that was signed in on a device. */
public final class LoggedOnUser extends JsonModel {
  private LoggedOnUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LoggedOnUser of(Map<String, Object> json) { return new LoggedOnUser(json); }

  /** The name without a domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** The domain, or the device for local accounts. */
  public Optional<String> domainName() { return text("domainName"); }
}
