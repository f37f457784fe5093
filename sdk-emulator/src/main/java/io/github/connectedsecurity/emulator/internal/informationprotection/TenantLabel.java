package io.github.connectedsecurity.emulator.internal.informationprotection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label of the tenant: what the table says of it, in the words of both of Graph's labeling APIs.
 *
 * @param order its place among all; more is more sensitive
 * @param parent the id of the label above it
 * @param leaf whether none is below it, so that it can be applied
 */
record TenantLabel(String id, String name, int order, Optional<String> parent, boolean leaf, Map<String, Object> row) {
  boolean isEnabled() { return !row.containsKey("disabled"); }

  boolean isProtected() { return row.containsKey("protected"); }

  boolean isAppliable() { return leaf && isEnabled(); }

  List<String> texts(String member) { return row.get(member) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(); }

  Optional<String> text(String member) { return Optional.ofNullable(row.get(member)).map(String::valueOf); }

  boolean fits(String format) { return texts("formats").contains(format.toLowerCase(Locale.ROOT)); }

  /** The bits that its marking and protection set in content. */
  int contentBits() {
    return (row.containsKey("header") ? 1 : 0) + (row.containsKey("footer") ? 2 : 0) + (row.containsKey("watermark") ? 4 : 0) + (isProtected() ? 8 : 0);
  }

  /** As data security and governance shows it. */
  Map<String, Object> governed(List<Map<String, Object>> sublabels) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    json.put("displayName", name);
    json.put("description", text("tooltip").orElse(""));
    json.put("color", text("color").orElse(""));
    json.put("priority", order);
    json.put("toolTip", text("tooltip").orElse(""));
    json.put("isEnabled", isEnabled());
    json.put("isDefault", row.containsKey("default"));
    json.put("hasProtection", isProtected());
    json.put("isEndpointProtectionEnabled", isProtected());
    json.put("autoTooltip", "");
    json.put("actionSource", "manual");
    json.put("applicableTo", String.join(",", texts("formats").stream().map(TenantLabel::applicable).toList()));
    json.put("locale", "en-US");
    json.put("sublabels", sublabels);
    return json;
  }

  /** As security information protection shows it, with the one above. */
  Map<String, Object> policed(String context, @Nullable Map<String, Object> above) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("name", name);
    json.put("description", "");
    json.put("color", text("color").orElse(""));
    json.put("sensitivity", order);
    json.put("tooltip", text("tooltip").orElse(""));
    json.put("isActive", isEnabled());
    json.put("isAppliable", isAppliable());
    json.put("contentFormats", texts("formats"));
    json.put("hasProtection", isProtected());
    json.put("parent@odata.context", context + "('" + id + "')/parent/$entity");
    json.put("parent", above);
    return json;
  }

  private static String applicable(String format) { return format.equals("unifiedgroup") ? "unifiedGroup" : format; }
}
