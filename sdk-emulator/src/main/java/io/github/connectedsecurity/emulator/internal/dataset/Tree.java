package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads our own tables of JSON, in which everything is where it should be. */
record Tree(Map<String, Object> members) {

  /** A table that lies beside this class. */
  static Tree resource(String name) { return new Tree(Trees.resource(Tree.class, name)); }

  Optional<String> find(String name) { return Optional.ofNullable(members.get(name)).map(String::valueOf); }

  String text(String name) { return find(name).orElseThrow(() -> new IllegalStateException("No '" + name + "' in the emulator's tables.")); }

  int number(String name) { return Integer.parseInt(text(name)); }

  Tree tree(String name) { return new Tree(object(members.get(name))); }

  List<Tree> trees(String name) { return list(members.get(name)).stream().map(element -> new Tree(object(element))).toList(); }

  List<String> texts(String name) { return list(members.get(name)).stream().map(String::valueOf).toList(); }

  List<Row> rows(String name) { return list(members.get(name)).stream().map(element -> new Row(list(element))).toList(); }

  /** A line of a table without names. */
  record Row(List<?> cells) {
    String text(int cell) { return String.valueOf(cells.get(cell)); }

    int number(int cell) { return Integer.parseInt(text(cell)); }

    List<String> texts(int cell) { return list(cells.get(cell)).stream().map(String::valueOf).toList(); }
  }

  static List<?> list(@Nullable Object value) { return value instanceof List<?> list ? list : List.of(); }

  static Map<String, Object> object(@Nullable Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> object.put(String.valueOf(name), member));
    }
    return object;
  }
}
