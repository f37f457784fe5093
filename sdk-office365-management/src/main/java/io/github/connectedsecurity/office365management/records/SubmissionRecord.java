package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Something was submitted to Microsoft for a look. Each step is a text, under its own name. */
public final class SubmissionRecord extends AuditRecord {
  private SubmissionRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubmissionRecord of(Map<String, Object> json) { return new SubmissionRecord(json); }

  /** An administrator's submission was taken. */
  public Optional<String> adminSubmissionRegistered() { return loose("AdminSubmissionRegistered"); }

  /** Its delivery was checked. */
  public Optional<String> adminSubmissionDeliveryCheck() { return loose("AdminSubmissionDeliveryCheck"); }

  /** It is being handed over. */
  public Optional<String> adminSubmissionSubmitting() { return loose("AdminSubmissionSubmitting"); }

  /** It was handed over. */
  public Optional<String> adminSubmissionSubmitted() { return loose("AdminSubmissionSubmitted"); }

  /** It was judged. */
  public Optional<String> adminSubmissionTriage() { return loose("AdminSubmissionTriage"); }

  /** It was not judged in time. */
  public Optional<String> adminSubmissionTimeout() { return loose("AdminSubmissionTimeout"); }

  /** A user's submission was taken. */
  public Optional<String> userSubmission() { return loose("UserSubmission"); }

  /** It was judged. */
  public Optional<String> userSubmissionTriage() { return loose("UserSubmissionTriage"); }

  /** It went to the tenant's own mailbox. */
  public Optional<String> customSubmission() { return loose("CustomSubmission"); }

  /** It was a simulated attack. */
  public Optional<String> attackSimUserSubmission() { return loose("AttackSimUserSubmission"); }

  /** It was allowed for the tenant. */
  public Optional<String> adminSubmissionTablAllow() { return loose("AdminSubmissionTablAllow"); }

  /** The user was told. */
  public Optional<String> submissionNotification() { return loose("SubmissionNotification"); }
}
