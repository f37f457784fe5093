package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** Which indicators to read. */
public final class IndicatorQuery extends JsonBody<IndicatorQuery> {
  private IndicatorQuery() {}

  /** Starts with nothing set. */
  public static IndicatorQuery create() { return new IndicatorQuery(); }

  /** So many in a page. */
  public IndicatorQuery pageSize(int pageSize) { return set("pageSize", pageSize); }

  /** At least as sure as this, from 0 to 100. */
  public IndicatorQuery minConfidence(int minConfidence) { return set("minConfidence", minConfidence); }

  /** At most as sure as this. */
  public IndicatorQuery maxConfidence(int maxConfidence) { return set("maxConfidence", maxConfidence); }

  /** Valid at least until then. */
  public IndicatorQuery minValidUntil(Instant minValidUntil) { return set("minValidUntil", minValidUntil); }

  /** Valid at most until then. */
  public IndicatorQuery maxValidUntil(Instant maxValidUntil) { return set("maxValidUntil", maxValidUntil); }

  /** Also those that were taken back. */
  public IndicatorQuery includeDisabled(boolean includeDisabled) { return set("includeDisabled", includeDisabled); }

  /** In this order. */
  public IndicatorQuery sortBy(List<IndicatorSort> sortBy) { return set("sortBy", sortBy); }

  /** Of these providers. */
  public IndicatorQuery sources(List<String> sources) { return set("sources", sources); }

  /** Looking for these. */
  public IndicatorQuery patternTypes(List<String> patternTypes) { return set("patternTypes", patternTypes); }

  /** Threatening with these. */
  public IndicatorQuery threatTypes(List<String> threatTypes) { return set("threatTypes", threatTypes); }

  /** With these names. */
  public IndicatorQuery ids(List<String> ids) { return set("ids", ids); }

  /** With these words in them. */
  public IndicatorQuery keywords(List<String> keywords) { return set("keywords", keywords); }
}
