package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** Something was submitted to Microsoft for a look. Each step is a text, under its own name. */
public final class SubmissionRecord extends AuditRecord {
  private SubmissionRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionRecord of(Map<String, Object> json) { return new SubmissionRecord(json); }

  /** An administrator's submission was taken. */
  public Optional<String> adminSubmissionRegistered() { return Loose.text(value("AdminSubmissionRegistered")); }

  /** Its delivery was checked. */
  public Optional<String> adminSubmissionDeliveryCheck() { return Loose.text(value("AdminSubmissionDeliveryCheck")); }

  /** It is being handed over. */
  public Optional<String> adminSubmissionSubmitting() { return Loose.text(value("AdminSubmissionSubmitting")); }

  /** It was handed over. */
  public Optional<String> adminSubmissionSubmitted() { return Loose.text(value("AdminSubmissionSubmitted")); }

  /** It was judged. */
  public Optional<String> adminSubmissionTriage() { return Loose.text(value("AdminSubmissionTriage")); }

  /** It was not judged in time. */
  public Optional<String> adminSubmissionTimeout() { return Loose.text(value("AdminSubmissionTimeout")); }

  /** A user's submission was taken. */
  public Optional<String> userSubmission() { return Loose.text(value("UserSubmission")); }

  /** It was judged. */
  public Optional<String> userSubmissionTriage() { return Loose.text(value("UserSubmissionTriage")); }

  /** It went to the tenant's own mailbox. */
  public Optional<String> customSubmission() { return Loose.text(value("CustomSubmission")); }

  /** It was a simulated attack. */
  public Optional<String> attackSimUserSubmission() { return Loose.text(value("AttackSimUserSubmission")); }

  /** It was allowed for the tenant. */
  public Optional<String> adminSubmissionTablAllow() { return Loose.text(value("AdminSubmissionTablAllow")); }

  /** The user was told. */
  public Optional<String> submissionNotification() { return Loose.text(value("SubmissionNotification")); }
}
