package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table of types, read once. */
final class SentinelTypes {
  static final String INSIGHTS = "Microsoft.SecurityInsights";
  static final String WORKSPACES = "Microsoft.OperationalInsights";
  static final String COLLECTION = "Microsoft.Insights";

  private final Map<String, SentinelType> types = new LinkedHashMap<>();
  private final Map<String, Object> versions;

  SentinelTypes() {
    Map<String, Object> table = Trees.resource(SentinelTypes.class, "types.json");
    versions = Trees.object(table.get("versions"));
    Trees.object(table.get("types")).forEach((name, row) -> {
      int slash = name.indexOf('/');
      Map<String, Object> cells = Trees.object(row);
      types.put(name.toLowerCase(Locale.ROOT), new SentinelType(name.substring(0, slash), name.substring(slash + 1),
          versions(String.valueOf(cells.get("versions"))), cells));
    });
  }

  /** Finds the type of a path; letter case does not count. */
  Optional<SentinelType> of(ArmPath path) { return Optional.ofNullable(types.get((path.provider() + "/" + path.type()).toLowerCase(Locale.ROOT))); }

  /** The versions of a group of types. */
  List<String> versions(String group) { return versions.get(group) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(); }

  /** Whether a provider is one of these, with its right spelling. */
  Optional<String> namespace(String name) {
    return List.of(INSIGHTS, WORKSPACES, COLLECTION).stream().filter(name::equalsIgnoreCase).findFirst();
  }

  /** Every type, for tests. */
  List<SentinelType> all() { return List.copyOf(types.values()); }

  /** Every role that some operation takes. */
  Set<String> roles() {
    Set<String> roles = new TreeSet<>(Roles.READERS);
    types.values().forEach(type -> {
      roles.add(type.text("role"));
      type.post().ifPresent(action -> roles.add(action.role()));
      type.object("actions").values().forEach(action -> roles.add(String.valueOf(action).split(" ", 2)[1]));
    });
    return roles;
  }
}
