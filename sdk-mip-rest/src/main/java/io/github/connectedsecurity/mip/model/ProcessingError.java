package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a content could not be judged. */
public final class ProcessingError extends JsonModel {
  private ProcessingError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessingError of(Map<String, Object> json) { return new ProcessingError(json); }

  /** A code. */
  public Optional<String> code() { return text("code"); }

  /** Its parts. */
  public List<ClassifcationErrorBase> details() { return objects("details", ClassifcationErrorBase::of); }

  /** Whether another try makes sense. */
  public Optional<ContentProcessingErrorType> errorType() { return open("errorType", ContentProcessingErrorType::of); }

  /** What the service knows about it. */
  public Optional<ClassificationInnerError> innerError() { return object("innerError", ClassificationInnerError::of); }

  /** In words. */
  public Optional<String> message() { return text("message"); }

  /** What it is about. */
  public Optional<String> target() { return text("target"); }
}
