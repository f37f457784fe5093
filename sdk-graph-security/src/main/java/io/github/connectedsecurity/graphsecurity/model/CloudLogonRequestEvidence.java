package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** One attempt to sign in to a cloud service. */
public final class CloudLogonRequestEvidence extends AlertEvidence {
  private CloudLogonRequestEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static CloudLogonRequestEvidence of(Map<String, Object> json) { return new CloudLogonRequestEvidence(json); }

  /** The request's identifier in the sign-in log. */
  public Optional<String> requestId() { return text("requestId"); }
}
