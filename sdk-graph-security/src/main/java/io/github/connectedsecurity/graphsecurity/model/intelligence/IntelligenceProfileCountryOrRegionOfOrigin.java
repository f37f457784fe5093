package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A country or region from which an actor is held to work. */
public final class IntelligenceProfileCountryOrRegionOfOrigin extends JsonModel {
  private IntelligenceProfileCountryOrRegionOfOrigin(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IntelligenceProfileCountryOrRegionOfOrigin of(Map<String, Object> json) { return new IntelligenceProfileCountryOrRegionOfOrigin(json); }

  /** The country or region, by its code. */
  public Optional<String> code() { return text("code"); }

  /** The name as text. */
  public Optional<String> label() { return text("label"); }
}
