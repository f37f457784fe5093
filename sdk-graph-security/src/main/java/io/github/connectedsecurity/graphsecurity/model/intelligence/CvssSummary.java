package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The rating of a vulnerability by one version of the common scoring system. */
public final class CvssSummary extends JsonModel {
  private CvssSummary(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CvssSummary of(Map<String, Object> json) { return new CvssSummary(json); }

  /** The points. */
  public Optional<Double> score() { return number("score"); }

  /** How bad it is. */
  public Optional<VulnerabilitySeverity> severity() { return open("severity", VulnerabilitySeverity::of); }

  /** The rating spelled out. */
  public Optional<String> vectorString() { return text("vectorString"); }
}
