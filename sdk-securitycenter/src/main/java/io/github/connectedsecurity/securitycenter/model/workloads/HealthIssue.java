package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that keeps the product from working. */
public final class HealthIssue extends JsonModel {
  private HealthIssue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthIssue of(Map<String, Object> json) { return new HealthIssue(json); }

  /** Names the kind of issue, a GUID. */
  public Optional<String> issueKey() { return text("issueKey"); }

  /** Its title. */
  public Optional<String> issueName() { return text("issueName"); }

  /** What is lost. */
  public List<String> securityValues() { return texts("securityValues"); }

  /** What is wrong. */
  public Optional<String> issueDescription() { return text("issueDescription"); }

  /** What to do. */
  public Optional<String> remediationSteps() { return text("remediationSteps"); }

  /** A script that does it. */
  public Optional<String> remediationScript() { return text("remediationScript"); }

  /** Free pairs of text. */
  public Map<String, Object> issueAdditionalData() { return bag("issueAdditionalData"); }
}
