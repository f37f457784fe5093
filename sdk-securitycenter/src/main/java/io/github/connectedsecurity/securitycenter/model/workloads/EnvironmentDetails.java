package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a resource stands in its cloud. */
public final class EnvironmentDetails extends JsonModel {
  private EnvironmentDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EnvironmentDetails of(Map<String, Object> json) { return new EnvironmentDetails(json); }

  /** Its id in its own cloud. */
  public Optional<String> nativeResourceId() { return text("nativeResourceId"); }

  /** The account, project or subscription. */
  public Optional<String> environmentHierarchyId() { return text("environmentHierarchyId"); }

  /** The organisation above it. */
  public Optional<String> organizationalHierarchyId() { return text("organizationalHierarchyId"); }

  /** The subscription that sees it. */
  public Optional<String> subscriptionId() { return text("subscriptionId"); }

  /** The tenant that sees it. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
