package io.github.connectedsecurity.core.query;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a property is: from the entity itself, or from the element of a lambda when {@code root} is given (empty name: the element). */
record ODataPath(@Nullable ODataElement root, String name) {
  // Letters, digits and dots (qualified type names in casts); $count counts a collection. Nothing that could end a path.
  private static final Pattern NAME = Pattern.compile("[\\p{L}_@][\\p{L}\\p{Nd}_.]*(?:/[\\p{L}_@][\\p{L}\\p{Nd}_.]*)*(?:/\\$count)?");

  static ODataPath of(String name) { return new ODataPath(null, checked(name)); }

  static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no property path: names of letters, digits and '_', joined by '/'");
    }
    return name;
  }

  /** The path from the entity, with lambdas resolved: what the rules of an entity speak of. */
  String full() {
    if (root == null) {
      return name;
    }
    String collection = root.collection().full();
    return name.isEmpty() ? collection : collection + "/" + name;
  }
}
