package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables of what the company has at the start: trees whose texts have places for ids and for times before the start. */
final class Tables {
  private static final Map<String, Object> RESOURCES = Trees.resource(Tables.class, "resources.json");
  private static final Map<String, Object> SQL_SCANS = Trees.resource(Tables.class, "sql-scans.json");
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)(?::(\\d+))?}");
  private static final String SUB = "/subscriptions/" + SampleData.SUBSCRIPTION;
  private static final String MS = "/providers/Microsoft.Security/";
  private static final String MACHINES = "/providers/Microsoft.Compute/virtualMachines/";

  private final Instant start;

  Tables(Instant start) { this.start = start; }

  /** Stores the resources; their ids tell name and type. */
  void store(Store store) { Trees.objects(RESOURCES.get("resources")).forEach(row -> put(store, Trees.object(filled(row)))); }

  /** What was scanned in a database, and found under each rule. */
  Map<String, Object> sqlScans() { return Trees.object(filled(SQL_SCANS)); }

  /** Stores a resource that has no name and type of its own. */
  static void put(Store store, Map<String, Object> resource) {
    String id = String.valueOf(resource.get("id"));
    ArmPath path = ArmPath.parse(id).orElseThrow();
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("id", id);
    whole.put("name", path.name());
    whole.put("type", "Microsoft.Security/" + String.join("/", path.types()));
    whole.putAll(resource);
    store.put(path.type(), whole);
  }

  private @Nullable Object filled(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::filled).toList();
    }
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> filled = new LinkedHashMap<>();
      object.forEach((name, member) -> filled.put(String.valueOf(name), filled(member)));
      return filled;
    }
    return value instanceof String text && text.contains("${")
        ? PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(place(found.group(1), found.group(2)))) : value;
  }

  private String place(String name, @Nullable String number) {
    int count = number == null ? 0 : Integer.parseInt(number);
    return switch (name) {
      case "sub" -> SUB;
      case "ms" -> MS;
      case "ago" -> Times.write(start.minus(Duration.ofDays(count)));
      case "day" -> start.atZone(ZoneOffset.UTC).toLocalDate().minusDays(count).toString();
      case "vm" -> group(SampleData.GROUPS.get(count % 2)) + MACHINES + "vm" + count;
      case "fs" -> group("rg-files") + MACHINES + "fs-01";
      case "iot" -> group("rg-plant") + MS + "iotSecuritySolutions/plant-security/analyticsModels/default/";
      case "workspace" -> group(Workspace.GROUP) + "/providers/Microsoft.OperationalInsights/workspaces/" + Workspace.NAME;
      case "app", "plant" -> group("rg-" + name);
      default -> group(name);
    };
  }

  private static String group(String name) { return SUB + "/resourceGroups/" + name; }
}
