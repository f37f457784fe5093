package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.AzureResourceLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recommendations of a control and their worth. */
public final class SecureScoreControlDefinitionProperties extends JsonModel {
  private SecureScoreControlDefinitionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlDefinitionProperties of(Map<String, Object> json) { return new SecureScoreControlDefinitionProperties(json); }

  /** The control's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it protects from, in up to 256 characters. */
  public Optional<String> description() { return text("description"); }

  /** The points it is worth, 0 to 10. */
  public Optional<Integer> maxScore() { return int32("maxScore"); }

  /** Who made the control. */
  public Optional<SecureScoreControlDefinitionSource> source() { return object("source", SecureScoreControlDefinitionSource::of); }

  /** Links to the metadata of its assessments. */
  public List<AzureResourceLink> assessmentDefinitions() { return objects("assessmentDefinitions", AzureResourceLink::of); }
}
