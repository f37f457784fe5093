package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What somebody knows of an entity as a threat. */
public final class ThreatIntelligence extends JsonModel {
  private ThreatIntelligence(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatIntelligence of(Map<String, Object> json) { return new ThreatIntelligence(json); }

  /** How sure they are, from 0 to 1. */
  public Optional<Double> confidence() { return number("confidence"); }

  /** Who says it. */
  public Optional<String> providerName() { return text("providerName"); }

  /** Where to read more. */
  public Optional<String> reportLink() { return text("reportLink"); }

  /** What the threat is. */
  public Optional<String> threatDescription() { return text("threatDescription"); }

  /** What the threat is called. */
  public Optional<String> threatName() { return text("threatName"); }

  /** What sort of threat it is. */
  public Optional<String> threatType() { return text("threatType"); }
}
