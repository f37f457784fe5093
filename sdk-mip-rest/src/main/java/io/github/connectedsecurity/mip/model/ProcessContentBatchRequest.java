package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One item of a batch, as it was sent. */
public final class ProcessContentBatchRequest extends JsonModel {
  private ProcessContentBatchRequest(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessContentBatchRequest of(Map<String, Object> json) { return new ProcessContentBatchRequest(json); }

  /** The activity and its content. */
  public Optional<ProcessContentRequest> contentToProcess() { return object("contentToProcess", ProcessContentRequest::of); }

  /** Comes back with the result. */
  public Optional<String> requestId() { return text("requestId"); }

  /** The user who acted, by object id or principal name. */
  public Optional<String> userId() { return text("userId"); }
}
