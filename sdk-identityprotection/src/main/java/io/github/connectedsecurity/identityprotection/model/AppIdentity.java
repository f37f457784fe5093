package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An application that did something. */
public final class AppIdentity extends JsonModel {
  private AppIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AppIdentity of(Map<String, Object> json) { return new AppIdentity(json); }

  /** The application's id. */
  public Optional<String> appId() { return text("appId"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its service principal. */
  public Optional<String> servicePrincipalId() { return text("servicePrincipalId"); }

  /** That one's name. */
  public Optional<String> servicePrincipalName() { return text("servicePrincipalName"); }
}
