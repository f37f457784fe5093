package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label that content carries, read from its pairs of metadata. Those of other tenants are there, too, and are let alone.
 *
 * @param pairs attribute to value
 * @param names the pairs' whole names
 */
record ContentMarks(String labelId, Map<String, String> pairs, List<String> names) {
  private static final Pattern NAME = Pattern.compile("MSIP_Label_([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})_(\\w+)");

  /** Finds the tenant's own label in the content. */
  static Optional<ContentMarks> of(Map<String, Object> contentInfo, String tenantId) {
    Map<String, ContentMarks> all = new LinkedHashMap<>();
    for (Map<String, Object> pair : Trees.objects(contentInfo.get("metadata"))) {
      Matcher name = NAME.matcher(String.valueOf(pair.get("name")));
      if (name.matches()) {
        String id = name.group(1).toLowerCase(Locale.ROOT);
        ContentMarks marks = all.computeIfAbsent(id, any -> new ContentMarks(id, new LinkedHashMap<>(), new ArrayList<>()));
        marks.pairs.put(name.group(2), String.valueOf(pair.get("value")));
        marks.names.add(name.group());
      }
    }
    return all.values().stream().filter(ContentMarks::isEnabled).filter(marks -> tenantId.equalsIgnoreCase(marks.pairs.get("SiteId"))).findFirst();
  }

  boolean isPrivileged() { return "privileged".equalsIgnoreCase(pairs.get("Method")); }

  /** When it was set, if that can be read. */
  Optional<String> created() { return Optional.ofNullable(pairs.get("SetDate")).filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}T.*Z")); }

  String method() { return Optional.ofNullable(pairs.get("Method")).map(text -> text.toLowerCase(Locale.ROOT)).orElse("standard"); }

  private boolean isEnabled() { return "true".equalsIgnoreCase(pairs.get("Enabled")); }

  /** The pairs that a label leaves in content. */
  static List<Map<String, Object>> of(TenantLabel label, String tenantId, String method, Instant now, List<Map<String, Object>> extended) {
    String prefix = "MSIP_Label_" + label.id().toLowerCase(Locale.ROOT) + "_";
    List<Map<String, Object>> pairs = new ArrayList<>();
    pairs.add(pair(prefix + "Enabled", "true"));
    pairs.add(pair(prefix + "SetDate", now.truncatedTo(ChronoUnit.SECONDS).toString()));
    pairs.add(pair(prefix + "Method", method.equals("privileged") ? "Privileged" : method.equals("auto") ? "Auto" : "Standard"));
    pairs.add(pair(prefix + "Name", label.name()));
    pairs.add(pair(prefix + "SiteId", tenantId));
    pairs.add(pair(prefix + "ContentBits", String.valueOf(label.contentBits())));
    extended.forEach(one -> pairs.add(pair(prefix + one.get("name"), String.valueOf(one.get("value")))));
    return pairs;
  }

  private static Map<String, Object> pair(String name, String value) {
    Map<String, Object> pair = new LinkedHashMap<>();
    pair.put("name", name);
    pair.put("value", value);
    return pair;
  }
}
