package io.github.connectedsecurity.sentinel.intelligence;

import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the service says about the objects of one request; nothing when all were taken. */
final class UploadAnswer extends JsonModel {
  private UploadAnswer(Map<String, Object> json) { super(json); }

  static UploadAnswer of(Map<String, Object> json) { return new UploadAnswer(json); }

  List<ObjectError> errors() { return objects("errors", ObjectError::new); }

  /** What is wrong with one object. The schema and the documentation call its words differently. */
  static final class ObjectError extends JsonModel {
    private ObjectError(Map<String, Object> json) { super(json); }

    int recordIndex() { return int32("recordIndex").orElse(-1); }

    List<String> messages() { return Stream.of("validationErrorMessages", "errorMessages").flatMap(name -> texts(name).stream()).toList(); }
  }
}
