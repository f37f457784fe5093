package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A link that was handed in. */
public final class UrlThreatSubmission extends ThreatSubmission {
  private UrlThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static UrlThreatSubmission of(Map<String, Object> json) { return new UrlThreatSubmission(json); }

  /** The link. */
  public Optional<String> webUrl() { return text("webUrl"); }
}
