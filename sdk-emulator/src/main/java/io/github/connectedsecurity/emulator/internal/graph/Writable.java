package io.github.connectedsecurity.emulator.internal.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A member that a request body may carry, and what its value must be. */
record Writable(String name, Form form, boolean nullable, boolean required, List<String> members) {
  /** What a value looks like. */
  enum Form { TEXT, CHOICE, FLAGS, TEXTS, TRUTH, SPOKEN_TRUTH, OBJECT, OBJECTS }

  static Writable text(String name, boolean nullable) { return new Writable(name, Form.TEXT, nullable, false, List.of()); }

  static Writable choice(String name, boolean nullable, List<String> members) { return new Writable(name, Form.CHOICE, nullable, false, members); }

  static Writable flags(String name, List<String> members) { return new Writable(name, Form.FLAGS, true, false, members); }

  static Writable texts(String name) { return new Writable(name, Form.TEXTS, false, false, List.of()); }

  static Writable truth(String name) { return new Writable(name, Form.TRUTH, false, false, List.of()); }

  /** A truth that may be sent as a word, too, as an example of the documentation does. */
  static Writable spokenTruth(String name) { return new Writable(name, Form.SPOKEN_TRUTH, false, false, List.of()); }

  static Writable objects(String name) { return new Writable(name, Form.OBJECTS, false, false, List.of()); }

  static Writable object(String name) { return new Writable(name, Form.OBJECT, true, false, List.of()); }

  /** The same, but a body without it is refused. */
  Writable needed() { return new Writable(name, form, nullable, true, members); }

  /** What is wrong with a value, in words; empty when nothing is. */
  Optional<String> complaint(@Nullable Object value) {
    if (value == null) {
      return nullable ? Optional.empty() : Optional.of("The property '" + name + "' does not take null.");
    }
    boolean fits = switch (form) {
      case TEXT -> value instanceof String text && !(required && text.isBlank());
      case CHOICE -> value instanceof String text && members.contains(text);
      case FLAGS -> value instanceof String text && members.containsAll(List.of(text.split(", ?", -1)));
      case TRUTH -> value instanceof Boolean;
      case SPOKEN_TRUTH -> value instanceof Boolean || "true".equals(value) || "false".equals(value);
      case OBJECTS -> value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance) && !(required && list.isEmpty());
      case OBJECT -> value instanceof Map<?, ?>;
      case TEXTS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance) && !(required && list.isEmpty());
    };
    return fits ? Optional.empty() : Optional.of("The value of the property '" + name + "' is not valid"
        + (members.isEmpty() ? "." : ". Names are case-sensitive; valid ones are: " + String.join(", ", members) + "."));
  }
}
