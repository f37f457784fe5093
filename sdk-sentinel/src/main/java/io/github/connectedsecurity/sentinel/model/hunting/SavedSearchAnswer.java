package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** All stored queries of a workspace. */
public final class SavedSearchAnswer extends JsonModel {
  private SavedSearchAnswer(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SavedSearchAnswer of(Map<String, Object> json) { return new SavedSearchAnswer(json); }

  /** The queries. */
  public List<SavedSearch> value() { return objects("value", SavedSearch::of); }
}
