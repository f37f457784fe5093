package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A postal address. */
public final class PhysicalAddress extends JsonModel {
  private PhysicalAddress(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PhysicalAddress of(Map<String, Object> json) { return new PhysicalAddress(json); }

  /** The town. */
  public Optional<String> city() { return text("city"); }

  /** The country or region. */
  public Optional<String> countryOrRegion() { return text("countryOrRegion"); }

  /** The postal code. */
  public Optional<String> postalCode() { return text("postalCode"); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }

  /** Street and house. */
  public Optional<String> street() { return text("street"); }
}
