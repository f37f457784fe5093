package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something unusual in a timeline. */
public final class AnomalyTimelineItem extends TimelineItem {
  private AnomalyTimelineItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnomalyTimelineItem of(Map<String, Object> json) { return new AnomalyTimelineItem(json); }

  /** ARM id of the anomaly. */
  public Optional<String> azureResourceId() { return text("azureResourceId"); }

  /** The product that found it. */
  public Optional<String> productName() { return text("productName"); }

  /** What is unusual. */
  public Optional<String> description() { return text("description"); }

  /** Its headline. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Time of the last event. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** Time of the first event. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** When it was found. */
  public Optional<Instant> timeGenerated() { return instant("timeGenerated"); }

  /** Who makes the product. */
  public Optional<String> vendor() { return text("vendor"); }

  /** The stage of an attack, as free text; some answers write the member with a capital. */
  public Optional<String> intent() { return text("intent").or(() -> text("Intent")); }

  /** MITRE technique numbers. */
  public List<String> techniques() { return texts("techniques"); }

  /** What makes it unusual. */
  public List<String> reasons() { return texts("reasons"); }
}
