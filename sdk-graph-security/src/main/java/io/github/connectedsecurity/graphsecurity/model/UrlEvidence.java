package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A web address. */
public final class UrlEvidence extends AlertEvidence {
  private UrlEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static UrlEvidence of(Map<String, Object> json) { return new UrlEvidence(json); }

  /** The address in full, perhaps without a scheme. */
  public Optional<String> url() { return text("url"); }
}
