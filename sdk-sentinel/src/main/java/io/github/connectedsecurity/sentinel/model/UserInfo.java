package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A user as bookmarks and watchlists name one. */
public final class UserInfo extends JsonModel {
  private UserInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserInfo of(Map<String, Object> json) { return new UserInfo(json); }

  /** The mail address. */
  public Optional<String> email() { return text("email"); }

  /** The name to show. */
  public Optional<String> name() { return text("name"); }

  /** The object in Entra ID; the one member that can be sent. */
  public Optional<String> objectId() { return text("objectId"); }
}
