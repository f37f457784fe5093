package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The application that is guarded. */
public final class ProtectedApplicationMetadata extends JsonModel {
  private ProtectedApplicationMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProtectedApplicationMetadata of(Map<String, Object> json) { return new ProtectedApplicationMetadata(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }

  /** Where policies know it. */
  public Optional<PolicyLocation> applicationLocation() { return object("applicationLocation", PolicyLocation::of); }
}
