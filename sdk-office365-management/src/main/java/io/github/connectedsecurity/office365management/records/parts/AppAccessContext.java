package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Through which application and session something was done. */
public final class AppAccessContext extends JsonModel {
  private AppAccessContext(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AppAccessContext of(Map<String, Object> json) { return new AppAccessContext(json); }

  /** The session in Entra ID. */
  public Optional<String> aadSessionId() { return text("AADSessionId"); }

  /** The API that was called. */
  public Optional<String> apiId() { return text("APIId"); }

  /** The application that called. */
  public Optional<String> clientAppId() { return text("ClientAppId"); }

  /** The application's name. */
  public Optional<String> clientAppName() { return text("ClientAppName"); }

  /** What connects the records of one call. */
  public Optional<String> correlationId() { return text("CorrelationId"); }

  /** The token that was shown. */
  public Optional<String> uniqueTokenId() { return text("UniqueTokenId"); }

  /** When the token was issued. */
  public Optional<Instant> issuedAtTime() { return instant("IssuedAtTime"); }

  /** The user's object id; seen, not documented. */
  public Optional<String> userObjectId() { return text("UserObjectId"); }

  /** The device; seen, not documented. */
  public Optional<String> deviceId() { return text("DeviceId"); }
}
