package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A set of mails that resemble each other. */
public final class MailClusterEvidence extends AlertEvidence {
  private MailClusterEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static MailClusterEvidence of(Map<String, Object> json) { return new MailClusterEvidence(json); }

  /** The traits by which it was formed, such as subject and sender's domain. */
  public Optional<String> clusterBy() { return text("clusterBy"); }

  /** The values of those traits that its mails have in common. */
  public Optional<String> clusterByValue() { return text("clusterByValue"); }

  /** How many mails it holds. */
  public Optional<Long> emailCount() { return int64("emailCount"); }

  /** The service's identifiers of its mails. */
  public List<String> networkMessageIds() { return texts("networkMessageIds"); }

  /** The query that finds its mails. */
  public Optional<String> query() { return text("query"); }

  /** The uniform resource name of the automated investigation that formed it. */
  public Optional<String> urn() { return text("urn"); }
}
