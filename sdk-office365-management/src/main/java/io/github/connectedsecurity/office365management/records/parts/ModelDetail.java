package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A language model. */
public final class ModelDetail extends JsonModel {
  private ModelDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ModelDetail of(Map<String, Object> json) { return new ModelDetail(json); }

  /** Who offers it. */
  public Optional<String> modelProviderName() { return text("ModelProviderName"); }

  /** Its name. */
  public Optional<String> modelName() { return text("ModelName"); }

  /** Its version. */
  public Optional<String> modelVersion() { return text("ModelVersion"); }
}
