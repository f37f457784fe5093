package io.github.connectedsecurity.strangers;

import io.github.connectedsecurity.core.paging.Paged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations that one client of others can do at the emulator, in an order in which they can be done; each with what our client
 * reads of the same.
 */
final class Stranger {
  final String name;
  final List<Operation> operations = new ArrayList<>();
  /** Those that the service refuses to everybody. */
  final List<String> refusals = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  private final UnaryOperator<@Nullable Object> form;

  Stranger(String name) { this(name, tree -> tree); }

  /** A stranger that reads into another form than the service's JSON; the operator puts ours into it. */
  Stranger(String name, UnaryOperator<@Nullable Object> form) {
    this.name = name;
    this.form = form;
  }

  /** Work that gives JSON, or something that {@link Trees#of} makes JSON of. */
  interface Work {
    @Nullable
    Object run() throws Exception;
  }

  /** One operation, called through both clients. */
  record Operation(String name, Work theirs, Work ours, UnaryOperator<@Nullable Object> form) {
    /** Calls both, and tells where the stranger has read something else than we have. */
    List<String> differences() throws Exception {
      Object read = Trees.of(theirs.run());
      Suites.LATER.run();
      Object own = ours.run();
      if (read instanceof List<?> list && own instanceof Paged<?> paged) {
        own = paged.stream().limit(list.size()).toList(); // a stranger's list is one page; ours go on by themselves
      }
      Object tree = Trees.of(own);
      return read == null ? List.of("They have read nothing.") : Trees.differences(read, form.apply(tree));
    }
  }

  Stranger add(String operation, Work theirs, Work ours) {
    operations.add(new Operation(operation, theirs, ours, form));
    return this;
  }

  /** Something that the service refuses whoever asks: the stranger and we are told the same. */
  Stranger refused(String operation, Work theirs, Work ours) {
    refusals.add(operation);
    return add(operation + ", refused", () -> Refused.by(theirs), () -> Refused.by(ours));
  }

  /** Keeps something for a later operation, such as the id of what was made. */
  String note(String key, @Nullable String value) {
    notes.put(key, String.valueOf(value));
    return String.valueOf(value);
  }

  String noted(String key) {
    String value = notes.get(key);
    if (value == null) {
      throw new IllegalStateException("No operation before has noted the " + key + ".");
    }
    return value;
  }
}
