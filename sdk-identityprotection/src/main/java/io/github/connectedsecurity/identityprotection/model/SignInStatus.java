package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How a sign-in ended. */
public final class SignInStatus extends JsonModel {
  private SignInStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SignInStatus of(Map<String, Object> json) { return new SignInStatus(json); }

  /** More about it, such as how the second factor was passed. */
  public Optional<String> additionalDetails() { return text("additionalDetails"); }

  /** 0 when it succeeded, otherwise the code of Entra ID's error. */
  public Optional<Integer> errorCode() { return int32("errorCode"); }

  /** Why it failed, in words. */
  public Optional<String> failureReason() { return text("failureReason"); }
}
