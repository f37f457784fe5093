package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The device that Microsoft Authenticator ran on. */
public final class AuthenticationAppDeviceDetails extends JsonModel {
  private AuthenticationAppDeviceDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationAppDeviceDetails of(Map<String, Object> json) { return new AuthenticationAppDeviceDetails(json); }

  /** The app's version. */
  public Optional<String> appVersion() { return text("appVersion"); }

  /** The app. */
  public Optional<String> clientApp() { return text("clientApp"); }

  /** The device's id in the app. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** The device's operating system. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }
}
