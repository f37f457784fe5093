package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A stored query: a hunting query, a function or a parser. */
public final class SavedSearch extends ArmResource {
  private SavedSearch(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SavedSearch of(Map<String, Object> json) { return new SavedSearch(json); }

  /** The query. Some answers write its members with capitals. */
  public SavedSearchProperties properties() { return properties(SavedSearchProperties::of); }
}
