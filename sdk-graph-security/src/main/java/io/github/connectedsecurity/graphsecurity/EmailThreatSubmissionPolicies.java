package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmissionPolicy;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmissionPolicySettings;

/** What happens to mail that users report. A tenant has one policy, {@link #DEFAULT}. */
public final class EmailThreatSubmissionPolicies {
  /** The identifier of the only policy. */
  public static final String DEFAULT = "DefaultReportSubmissionPolicy";

  private final GraphDoor door;

  EmailThreatSubmissionPolicies(GraphDoor door) { this.door = door; }

  /** Lists the policies. {@code GET /security/threatSubmission/emailThreatSubmissionPolicies}; {@code ThreatSubmissionPolicy.ReadWrite.All}. */
  public Paged<EmailThreatSubmissionPolicy> list() {
    return door.get("security/threatSubmission/emailThreatSubmissionPolicies").paged(EmailThreatSubmissionPolicy::of);
  }

  /** Reads one policy. {@code GET /security/threatSubmission/emailThreatSubmissionPolicies/{id}}; {@code ThreatSubmissionPolicy.ReadWrite.All}. */
  public EmailThreatSubmissionPolicy get(String id) {
    return door.get("security/threatSubmission/emailThreatSubmissionPolicies/{id}", id).as(EmailThreatSubmissionPolicy::of);
  }

  /**
   * Creates the policy. Sent once. {@code POST /security/threatSubmission/emailThreatSubmissionPolicies}; {@code ThreatSubmissionPolicy.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when it is not said whether reports go to Microsoft
   */
  public EmailThreatSubmissionPolicy create(EmailThreatSubmissionPolicySettings settings) {
    if (!settings.toMap().containsKey("isReportToMicrosoftEnabled")) {
      throw new IllegalArgumentException("A policy must say whether reports go to Microsoft: set isReportToMicrosoftEnabled.");
    }
    return door.post("security/threatSubmission/emailThreatSubmissionPolicies").body(settings).as(EmailThreatSubmissionPolicy::of);
  }

  /**
   * Changes a policy; only what is named is touched, so it is safe to repeat.
   * {@code PATCH /security/threatSubmission/emailThreatSubmissionPolicies/{id}}; {@code ThreatSubmissionPolicy.ReadWrite.All}.
   */
  public void update(String id, EmailThreatSubmissionPolicySettings settings) {
    door.patch("security/threatSubmission/emailThreatSubmissionPolicies/{id}", id).body(settings).repeatable().send();
  }

  /** Deletes a policy. {@code DELETE /security/threatSubmission/emailThreatSubmissionPolicies/{id}}; {@code ThreatSubmissionPolicy.ReadWrite.All}. */
  public void delete(String id) { door.delete("security/threatSubmission/emailThreatSubmissionPolicies/{id}", id).send(); }
}
