package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A stored query and what it is called. Some answers write its members with capitals. */
public final class SavedSearchProperties extends JsonModel {
  private SavedSearchProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SavedSearchProperties of(Map<String, Object> json) { return new SavedSearchProperties(json); }

  /** The group it is shown in; {@code Hunting Queries} for hunters. */
  public Optional<String> category() { return text("category").or(() -> text("Category")); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName").or(() -> text("DisplayName")); }

  /** The KQL. */
  public Optional<String> query() { return text("query").or(() -> text("Query")); }

  /** The name that queries call it by, if it is a function. */
  public Optional<String> functionAlias() { return text("functionAlias").or(() -> text("FunctionAlias")); }

  /** The parameters it takes, as KQL. */
  public Optional<String> functionParameters() { return text("functionParameters").or(() -> text("FunctionParameters")); }

  /** 2 for KQL. */
  public Optional<Long> version() { return int64("version").or(() -> int64("Version")); }

  /** What Sentinel shows besides, by name: {@code description}, {@code tactics}, {@code techniques}. */
  public Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    for (Map<String, Object> tag : Stream.of("tags", "Tags").flatMap(name -> objects(name, object -> object).stream()).toList()) {
      tags.put(String.valueOf(tag.getOrDefault("name", tag.get("Name"))), String.valueOf(tag.getOrDefault("value", tag.get("Value"))));
    }
    return tags;
  }
}
