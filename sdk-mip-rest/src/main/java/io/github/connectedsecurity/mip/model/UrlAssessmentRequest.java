package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An address on the web. */
public final class UrlAssessmentRequest extends ThreatAssessmentRequest {
  private UrlAssessmentRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UrlAssessmentRequest of(Map<String, Object> json) { return new UrlAssessmentRequest(json); }

  /** The address. */
  public Optional<String> url() { return text("url"); }
}
