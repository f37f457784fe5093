package io.github.connectedsecurity.graphsecurity;

/**
 * Mails, web addresses and files for Microsoft to look at, and what happens to what users report. With the delegated permissions
 * users see and make their own; for those of all, {@code ThreatSubmission.Read.All} and {@code ThreatSubmission.ReadWrite.All} are there.
 */
public final class ThreatSubmissions {
  private final GraphDoor door;

  ThreatSubmissions(GraphDoor door) { this.door = door; }

  /** Mails. */
  public EmailThreats emails() { return new EmailThreats(door); }

  /** Web addresses. */
  public UrlThreats urls() { return new UrlThreats(door); }

  /** Files. */
  public FileThreats files() { return new FileThreats(door); }

  /** What happens to mail that users report. */
  public EmailThreatSubmissionPolicies policies() { return new EmailThreatSubmissionPolicies(door); }
}
