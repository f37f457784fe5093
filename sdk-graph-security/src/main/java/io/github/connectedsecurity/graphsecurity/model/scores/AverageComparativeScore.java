package io.github.connectedsecurity.graphsecurity.model.scores;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The average score of tenants to compare with. */
public final class AverageComparativeScore extends JsonModel {
  private AverageComparativeScore(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AverageComparativeScore of(Map<String, Object> json) { return new AverageComparativeScore(json); }

  /** The average, in points. */
  public Optional<Double> averageScore() { return number("averageScore"); }

  /** Who is averaged: all tenants ({@code AllTenants}), those of a size ({@code TotalSeats}) or of an industry ({@code IndustryTypes}). */
  public Optional<String> basis() { return text("basis"); }
}
