package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A time in which no updates come. */
public final class ExclusionWindow extends JsonModel {
  private ExclusionWindow(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExclusionWindow of(Map<String, Object> json) { return new ExclusionWindow(json); }

  /** Its name. */
  public Optional<String> name() { return text("Name"); }

  /** When it begins. */
  public Optional<Instant> startDate() { return instant("StartDate"); }

  /** When it ends. */
  public Optional<Instant> endDate() { return instant("EndDate"); }

  /** The groups that it is for. */
  public List<NameValue> groups() { return objects("Groups", NameValue::of); }
}
