package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.AzureResourceLink;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which standard is held against the scope, and how. */
public final class StandardAssignmentProperties extends JsonModel {
  private StandardAssignmentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StandardAssignmentProperties of(Map<String, Object> json) { return new StandardAssignmentProperties(json); }

  /** Its name in the portal. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The standard. */
  public Optional<AzureResourceLink> assignedStandard() { return object("assignedStandard", AzureResourceLink::of); }

  /** What the assignment does. */
  public Optional<AssignmentEffect> effect() { return open("effect", AssignmentEffect::of); }

  /** Scopes below that are left out. */
  public List<String> excludedScopes() { return texts("excludedScopes"); }

  /** When it ends by itself. */
  public Optional<Instant> expiresOn() { return instant("expiresOn"); }

  /** Why the scope is exempt; for exemptions. */
  public Optional<ExemptionData> exemptionData() { return object("exemptionData", ExemptionData::of); }

  /** What was attested; for attestations. */
  public Optional<AttestationData> attestationData() { return object("attestationData", AttestationData::of); }

  /** Who made and changed it, and when. */
  public Optional<StandardMetadata> metadata() { return object("metadata", StandardMetadata::of); }
}
