package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code $select} and {@code $expand} leave of an entity. */
public record Selection(List<String> properties, List<String> expanded) {

  /** Reads both options; unknown names are refused. */
  public static Selection parse(EntityRules rules, Query query) {
    List<String> properties = names(query.first("$select").orElse(""));
    properties.forEach(rules::require);
    List<String> expanded = names(query.first("$expand").orElse(""));
    for (String name : expanded) {
      if (!rules.expandable().contains(name)) {
        throw Refusal.badRequest("Parsing OData Select and Expand failed: Could not find a navigation property named '" + name + "' on type '"
            + rules.type() + "'.");
      }
    }
    return new Selection(properties, expanded);
  }

  /** Keeps the selected members, and annotations. */
  public Map<String, Object> apply(Map<String, Object> entity) {
    if (properties.isEmpty()) {
      return entity;
    }
    Map<String, Object> selected = new LinkedHashMap<>(entity);
    selected.keySet().removeIf(name -> !name.startsWith("@") && !properties.contains(name) && !expanded.contains(name));
    return selected;
  }

  /** What stands behind the entity set in {@code @odata.context}. */
  public String context() {
    List<String> all = new ArrayList<>(properties);
    expanded.forEach(name -> all.add(name + "()"));
    return all.isEmpty() ? "" : "(" + String.join(",", all) + ")";
  }

  private static List<String> names(String list) {
    return list.isBlank() ? List.of() : List.of(list.split(",", -1)).stream().map(String::strip).toList();
  }
}
