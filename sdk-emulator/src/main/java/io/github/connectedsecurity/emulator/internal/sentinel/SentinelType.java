package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of resources, as a row of {@code types.json} has it.
 *
 * @param namespace the provider, spelt as it is registered
 * @param path the types below it, spelt as they are registered
 * @param versions the api-versions it answers, the usual one first
 * @param row all that the table says: verbs (List, Get, Put, Change, Delete), how lists come, who may write, and rules of bodies
 */
record SentinelType(String namespace, String path, List<String> versions, Map<String, Object> row) {
  private static final int MOST = 1000;
  private static final int PAGE = 100;

  /** The key by which the code knows the type. */
  String key() { return path.toLowerCase(Locale.ROOT); }

  /** What the service calls it in answers. */
  String shownType() { return row.containsKey("typeName") ? text("typeName") : namespace + "/" + path; }

  boolean can(String letter) { return text("verbs").contains(letter); }

  /** Whether it is asked for at the resource group, not at a workspace. */
  boolean isOfGroup() { return row.containsKey("group"); }

  boolean isPaged() { return !text("list").equals("whole"); }

  boolean hasOptions() { return text("list").equals("odata"); }

  String text(String name) { return String.valueOf(row.get(name)); }

  List<String> texts(String name) { return row.get(name) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(); }

  Map<String, Object> object(String name) { return Trees.object(row.get(name)); }

  /** The rules of a body, and those of its kind besides. */
  List<String> rules(@Nullable Object kind) {
    List<String> rules = new ArrayList<>(texts("rules"));
    if (object("kinds").get(String.valueOf(kind)) instanceof List<?> own) {
      own.forEach(rule -> rules.add(String.valueOf(rule)));
    }
    return rules;
  }

  /** What query options may do with its lists; paths in them go without the word properties, which every one begins with. */
  EntityRules query() {
    List<Field> fields = new ArrayList<>(List.of(Field.of("name", Field.Kind.TEXT), Field.of("id", Field.Kind.TEXT)));
    Map<String, List<Field>> inside = new LinkedHashMap<>();
    for (String line : texts("fields")) {
      int space = line.indexOf(' ');
      String name = line.substring(0, space);
      int slash = name.indexOf('/');
      if (slash < 0) {
        fields.add(field(name, line.substring(space + 1)));
      } else {
        inside.computeIfAbsent(name.substring(0, slash), any -> new ArrayList<>()).add(field(name.substring(slash + 1), line.substring(space + 1)));
      }
    }
    inside.forEach((name, members) -> {
      Field object = Field.object(name.replace("[]", ""), members.toArray(Field[]::new));
      fields.add(name.endsWith("[]") ? object.many() : object);
    });
    int most = row.get("maxTop") instanceof Number number ? number.intValue() : MOST;
    Set<String> options = row.containsKey("skip") ? Set.of("$filter", "$orderby", "$top", "$skip", "$skiptoken", "$search", "$count", "$expand")
        : Set.of("$filter", "$orderby", "$top", "$skiptoken");
    return new EntityRules(namespace + "/" + path, fields, options, Set.of(), most, Integer.MAX_VALUE, row.containsKey("order") ? text("order") : "name");
  }

  int page() { return row.get("page") instanceof Number number ? number.intValue() : PAGE; }

  /** Who may do something to it, and in which versions; empty when there is no such action. */
  Optional<Action> action(String name) {
    return object("actions").entrySet().stream().filter(one -> one.getKey().equalsIgnoreCase(name)).findFirst().map(one -> action(one.getKey(),
        one.getValue()));
  }

  /** What a POST to the type itself does, not to one of its resources. */
  Optional<Action> post() { return row.containsKey("post") ? Optional.of(action("", row.get("post"))) : Optional.empty(); }

  private static Action action(String name, @Nullable Object versionsAndRole) {
    String[] words = String.valueOf(versionsAndRole).split(" ", 2);
    return new Action(name, words[0], words[1]);
  }

  /** Something that can be done to a resource by POST. */
  record Action(String name, String versions, String role) {}

  private static Field field(String name, String kind) {
    return switch (kind) {
      case "text" -> Field.of(name, Field.Kind.TEXT);
      case "time" -> Field.of(name, Field.Kind.TIME);
      case "number" -> Field.of(name, Field.Kind.NUMBER);
      case "boolean" -> Field.of(name, Field.Kind.BOOLEAN);
      default -> Field.choice(name, List.of(kind.split(",", -1)));
    };
  }
}
