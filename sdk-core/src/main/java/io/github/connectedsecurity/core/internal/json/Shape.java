package io.github.connectedsecurity.core.internal.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The member names of an object, in order. Objects with the same names in the same order share one shape of their reader's
 * tree; an object that the tree has no room for has a shape of its own. Safe for use by many threads: what is computed later
 * is computed alike by each of them.
 */
final class Shape {
  /** Up to here comparing names one by one is as fast as a table, and takes no memory. */
  private static final int SCANNED = 8;
  private static final Shape[] NONE = {};

  private final @Nullable Shape parent;
  private final String name;
  private final int size;
  private volatile Shape[] children = NONE;
  private volatile String @Nullable [] names;
  private volatile @Nullable Map<String, Integer> table;

  private Shape(@Nullable Shape parent, String name, int size, String @Nullable [] names) {
    this.parent = parent;
    this.name = name;
    this.size = size;
    this.names = names;
  }

  /** A shape outside of any tree. */
  static Shape of(String... names) { return new Shape(null, "", names.length, names); }

  int size() { return size; }

  /** The shape with one more member, when the tree has it; that member is then none of this shape's own. */
  @Nullable
  Shape next(String name) {
    for (Shape child : children) {
      if (child.name.equals(name)) {
        return child;
      }
    }
    return null;
  }

  int branches() { return children.length; }

  /** Adds a branch; only {@link Shapes} calls this, one thread at a time. */
  Shape branch(String name) {
    Shape child = new Shape(this, name, size + 1, null);
    Shape[] grown = Arrays.copyOf(children, children.length + 1);
    grown[grown.length - 1] = child;
    children = grown; // published last: readers see the old branches or all of the new ones
    return child;
  }

  String name(int at) { return all()[at]; }

  int indexOf(@Nullable Object key) {
    if (!(key instanceof String wanted)) {
      return -1;
    }
    if (size > SCANNED) {
      Integer at = table().get(wanted);
      return at == null ? -1 : at;
    }
    String[] known = all();
    for (int i = 0; i < size; i++) {
      if (known[i].equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private String[] all() {
    String[] known = names;
    if (known == null) {
      known = new String[size];
      for (Shape at = this; at.parent != null; at = at.parent) {
        known[at.size - 1] = at.name;
      }
      names = known;
    }
    return known;
  }

  // A HashMap, because its bins turn into trees: names made to collide stay cheap.
  private Map<String, Integer> table() {
    Map<String, Integer> known = table;
    if (known == null) {
      known = new HashMap<>(size * 2);
      String[] all = all();
      for (int i = 0; i < size; i++) {
        known.put(all[i], i);
      }
      table = known;
    }
    return known;
  }
}
