package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One detail of an error; the service spells the type like this. */
public final class ClassifcationErrorBase extends JsonModel {
  private ClassifcationErrorBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClassifcationErrorBase of(Map<String, Object> json) { return new ClassifcationErrorBase(json); }

  /** A code. */
  public Optional<String> code() { return text("code"); }

  /** What the service knows about it. */
  public Optional<ClassificationInnerError> innerError() { return object("innerError", ClassificationInnerError::of); }

  /** In words. */
  public Optional<String> message() { return text("message"); }

  /** What it is about. */
  public Optional<String> target() { return text("target"); }
}
