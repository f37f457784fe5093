package io.github.connectedsecurity.graphsecurity.model.intelligence;

import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something observable, with its origin. */
public abstract class Indicator extends JsonModel {
  Indicator(Map<String, Object> json) { super(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Where it comes from. */
  public Optional<IndicatorSource> source() { return open("source", IndicatorSource::of); }

  /** What was found: a host, a certificate or another thing; often with its id only. */
  public Optional<Artifact> artifact() { return object("artifact", Artifact::of); }
}
