package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A place that the posture agent searched. */
public final class SearchLocation extends JsonModel {
  private SearchLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SearchLocation of(Map<String, Object> json) { return new SearchLocation(json); }

  /** Its kind. */
  public Optional<String> type() { return text("Type"); }

  /** Its identifier. */
  public Optional<String> id() { return text("Id"); }
}
