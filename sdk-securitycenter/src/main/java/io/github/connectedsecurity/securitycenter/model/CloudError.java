package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Resource Manager says about a failure, with the causes below it; {@link io.github.connectedsecurity.securitycenter.SecurityErrors}
 * reads it out of an exception.
 */
public final class CloudError extends JsonModel {
  private CloudError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudError of(Map<String, Object> json) { return new CloudError(json); }

  /** The machine-readable reason, such as {@code AuthorizationFailed}. */
  public Optional<String> code() { return text("code"); }

  /** The reason in words; may quote what was sent. */
  public Optional<String> message() { return text("message"); }

  /** The member or resource that the reason is about. */
  public Optional<String> target() { return text("target"); }

  /** The failures behind this one, in the same shape. */
  public List<CloudError> details() { return objects("details", CloudError::of); }

  /** What other parts of Azure add, such as the policy that refused. */
  public List<ErrorAdditionalInfo> additionalInfo() { return objects("additionalInfo", ErrorAdditionalInfo::of); }

  /** What some providers put below the error; of no fixed shape. */
  public Map<String, Object> innerError() { return bag("innererror"); }
}
