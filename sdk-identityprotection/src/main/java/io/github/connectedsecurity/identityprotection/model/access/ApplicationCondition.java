package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which applications, actions or contexts a policy is for. */
public final class ApplicationCondition extends JsonModel {
  private ApplicationCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ApplicationCondition of(Map<String, Object> json) { return new ApplicationCondition(json); }

  /** A rule on applications. */
  public Optional<PolicyFilter> applicationFilter() { return object("applicationFilter", PolicyFilter::of); }

  /** Applications left out. */
  public List<String> excludeApplications() { return texts("excludeApplications"); }

  /** Application ids, or {@code All}, {@code None}, {@code Office365}, {@code MicrosoftAdminPortals}. */
  public List<String> includeApplications() { return texts("includeApplications"); }

  /** Authentication contexts, {@code c1} to {@code c99}. */
  public List<String> includeAuthenticationContextClassReferences() { return texts("includeAuthenticationContextClassReferences"); }

  /** Actions of users, such as {@code urn:user:registersecurityinfo}. */
  public List<String> includeUserActions() { return texts("includeUserActions"); }
}
