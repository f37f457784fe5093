package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Which policies use a strength. */
public final class AuthenticationStrengthUsage extends JsonModel {
  private AuthenticationStrengthUsage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationStrengthUsage of(Map<String, Object> json) { return new AuthenticationStrengthUsage(json); }

  /** Those for which it satisfies a demand for a second factor. */
  public List<ConditionalAccessPolicy> mfa() { return objects("mfa", ConditionalAccessPolicy::of); }

  /** The others. */
  public List<ConditionalAccessPolicy> none() { return objects("none", ConditionalAccessPolicy::of); }
}
