package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.mip.model.NewThreatAssessment;
import io.github.connectedsecurity.mip.model.ThreatAssessmentRequest;
import io.github.connectedsecurity.mip.model.ThreatAssessmentStatus;
import java.time.Duration;
import java.util.Optional;

/** Mails, files and addresses sent in to be judged. Applications may read only; to send something in takes a signed-in user. */
public final class ThreatAssessments {
  private static final String READ = "ThreatAssessment.Read.All";

  private final Http http;

  ThreatAssessments(Http http) { this.http = http; }

  /**
   * Lists what was sent in, without judgements. {@code GET /informationProtection/threatAssessmentRequests};
   * {@code ThreatAssessment.Read.All}, delegated {@code ThreatAssessment.ReadWrite.All}.
   */
  public Paged<ThreatAssessmentRequest> list() {
    return http.get("informationProtection/threatAssessmentRequests").permission(READ).paged(ThreatAssessmentRequest::of);
  }

  /**
   * Reads one request with its judgements. {@code GET /informationProtection/threatAssessmentRequests/{id}};
   * {@code ThreatAssessment.Read.All}, delegated {@code ThreatAssessment.ReadWrite.All}.
   */
  public ThreatAssessmentRequest get(String id) {
    return http.get("informationProtection/threatAssessmentRequests/{id}", id).permission(READ).query("$expand", "results").as(ThreatAssessmentRequest::of);
  }

  /**
   * Sends something in. Sent once. A tenant has 150 in 15 minutes and 10,000 in 24 hours, which calls wait for; the same mail and
   * recipient, address or file only 1 in 15 minutes and 3 in 24 hours, which the service refuses.
   * {@code POST /informationProtection/threatAssessmentRequests}; {@code ThreatAssessment.ReadWrite.All}, delegated only.
   */
  public ThreatAssessmentRequest create(NewThreatAssessment assessment) {
    return http.post("informationProtection/threatAssessmentRequests").permission("ThreatAssessment.ReadWrite.All").quota(MipQuotas.THREAT_ASSESSMENTS)
        .body(assessment).as(ThreatAssessmentRequest::of);
  }

  /**
   * Waits for the judgement of one request; it may take minutes to hours.
   *
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it has not come in time
   */
  public ThreatAssessmentRequest await(String id, Duration deadline) {
    return Polling.until(http.exchange(), () -> get(id), request -> request.status().equals(Optional.of(ThreatAssessmentStatus.COMPLETED))).await(deadline);
  }
}
