package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order of entities that has no ties, because the id decides in the end. The values that place an entity are its position;
 * they go into the skip token, so that a page goes on after the last entity even when entities were changed meanwhile.
 */
public final class Ordering implements Comparator<Ordering.Position> {
  private static final Field ID = Field.of("id", Field.Kind.TEXT);

  private final List<Key> keys;

  /**
   * The place of an entity.
   *
   * @param values what it follows from, as JSON has it
   * @param comparable the same values as they compare; read once, because sorting looks at each of them often
   */
  public record Position(List<@Nullable Object> values, List<@Nullable Comparable<?>> comparable) {}

  private record Key(Field field, boolean descending) {}

  private Ordering(List<Key> keys) { this.keys = keys; }

  /** Reads an {@code $orderby}. */
  public static Ordering parse(EntityRules rules, String expression) {
    List<Key> keys = new ArrayList<>();
    for (String part : expression.split(",", -1)) {
      String[] words = part.strip().split("\\s+", -1);
      Field field = rules.require(words[0]);
      if (field.use() != Field.Use.FILTER || field.collection()) {
        throw Refusal.badRequest("The property '" + field.name() + "' cannot be used in the $orderby query option.");
      }
      if (words.length > 2 || (words.length == 2 && !List.of("asc", "desc").contains(words[1]))) {
        throw Refusal.badRequest("Invalid orderby clause: Syntax error in '" + expression + "'.");
      }
      keys.add(new Key(field, words.length == 2 && words[1].equals("desc")));
    }
    keys.add(new Key(ID, false));
    return new Ordering(keys);
  }

  /** The place of an entity. */
  public Position position(Map<String, Object> entity) {
    List<@Nullable Object> values = new ArrayList<>();
    keys.forEach(key -> values.add(entity.get(key.field.name())));
    return at(values);
  }

  /** The place that such values give. */
  Position at(List<@Nullable Object> values) {
    List<@Nullable Comparable<?>> comparable = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      comparable.add(Values.comparable(keys.get(i).field, values.get(i)));
    }
    return new Position(values, comparable);
  }

  @Override
  public int compare(Position left, Position right) {
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      int sign = Values.compare(left.comparable.get(i), right.comparable.get(i));
      if (sign != 0) {
        return key.descending ? -sign : sign;
      }
    }
    return 0;
  }

  /** Whether it goes down by this member, if that and the id are all that it goes by. */
  Optional<Boolean> downBy(String member) {
    return keys.size() == 2 && keys.get(0).field.name().equals(member) ? Optional.of(keys.get(0).descending) : Optional.empty();
  }

  /** Equal for orders that are the same. */
  Object key() { return keys; }

  /** How many values a position has. */
  int width() { return keys.size(); }
}
