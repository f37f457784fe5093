package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a standard is made of. */
public final class SecurityStandardProperties extends JsonModel {
  private SecurityStandardProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityStandardProperties of(Map<String, Object> json) { return new SecurityStandardProperties(json); }

  /** Its name in the portal. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Who made it. */
  public Optional<SecurityStandardType> standardType() { return open("standardType", SecurityStandardType::of); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The assessments it holds. */
  public List<AssessmentReference> assessments() { return objects("assessments", AssessmentReference::of); }

  /** The clouds it speaks about. */
  public List<StandardCloud> cloudProviders() { return opens("cloudProviders", StandardCloud::of); }

  /** The initiative of Azure Policy behind it. */
  public Optional<String> policySetDefinitionId() { return text("policySetDefinitionId"); }

  /** Who made and changed it, and when. */
  public Optional<StandardMetadata> metadata() { return object("metadata", StandardMetadata::of); }
}
