package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that took part in an alert. Kinds that this version does not know stay of this class, whole. */
public class AlertEvidence extends JsonModel {
  AlertEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AlertEvidence of(Map<String, Object> json) { return EvidenceTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; what to switch on for kinds that have no class here. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** When it was attached to the alert. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Its parts in the attack in the product's own words, finer than {@link #roles()}. */
  public List<String> detailedRoles() { return texts("detailedRoles"); }

  /** Whether the threat it poses has been dealt with. */
  public Optional<EvidenceRemediationStatus> remediationStatus() { return open("remediationStatus", EvidenceRemediationStatus::of); }

  /** More about the remediation, as free text. */
  public Optional<String> remediationStatusDetails() { return text("remediationStatusDetails"); }

  /** The parts it played in the attack. */
  public List<EvidenceRole> roles() { return opens("roles", EvidenceRole::of); }

  /** Labels that group evidence, such as those of a device group. */
  public List<String> tags() { return texts("tags"); }

  /** What the automated investigation holds it for. */
  public Optional<EvidenceVerdict> verdict() { return open("verdict", EvidenceVerdict::of); }
}
