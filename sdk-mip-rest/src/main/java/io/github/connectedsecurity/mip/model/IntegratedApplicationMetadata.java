package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The application that calls. */
public final class IntegratedApplicationMetadata extends JsonModel {
  private IntegratedApplicationMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IntegratedApplicationMetadata of(Map<String, Object> json) { return new IntegratedApplicationMetadata(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }
}
