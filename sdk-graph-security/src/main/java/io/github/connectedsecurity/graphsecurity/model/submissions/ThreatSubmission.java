package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that was handed to Microsoft for a second opinion. Kinds that this version does not know stay of this class, whole. */
public class ThreatSubmission extends JsonModel {
  ThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ThreatSubmission of(Map<String, Object> json) { return ThreatSubmissionTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; what to switch on for kinds that have no class here. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** What an administrator decided about it. */
  public Optional<SubmissionAdminReview> adminReview() { return object("adminReview", SubmissionAdminReview::of); }

  /** What whoever handed it in holds it for. */
  public Optional<SubmissionCategory> category() { return open("category", SubmissionCategory::of); }

  /** The product through which it was handed in. */
  public Optional<SubmissionClientSource> clientSource() { return open("clientSource", SubmissionClientSource::of); }

  /** What was handed in: a mail, a file, a link or an application. */
  public Optional<SubmissionContentType> contentType() { return open("contentType", SubmissionContentType::of); }

  /** Who handed it in. */
  public Optional<SubmissionUserIdentity> createdBy() { return object("createdBy", SubmissionUserIdentity::of); }

  /** When it was handed in. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What became of it. */
  public Optional<SubmissionResult> result() { return object("result", SubmissionResult::of); }

  /** Whether an administrator or a user handed it in. */
  public Optional<SubmissionSource> source() { return open("source", SubmissionSource::of); }

  /** How far the analysis is. */
  public Optional<LongRunningOperationStatus> status() { return open("status", LongRunningOperationStatus::of); }

  /** The Entra tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }
}
