package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The result for one item of a batch. */
public final class ProcessContentResponses extends JsonModel {
  private ProcessContentResponses(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessContentResponses of(Map<String, Object> json) { return new ProcessContentResponses(json); }

  /** The identifier that the caller gave. */
  public Optional<String> requestId() { return text("requestId"); }

  /** The result; one, despite the name. */
  public Optional<ProcessContentResponse> results() { return object("results", ProcessContentResponse::of); }
}
