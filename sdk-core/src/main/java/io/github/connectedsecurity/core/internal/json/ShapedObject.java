package io.github.connectedsecurity.core.internal.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object: a shape, often shared, and the values in its order. */
final class ShapedObject extends AbstractMap<String, Object> {
  private final Shape shape;
  private final @Nullable Object[] values;

  /** Keeps the array, which nobody may change afterwards. */
  ShapedObject(Shape shape, @Nullable Object[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** Takes the members of a map, whose values are immutable already. */
  static ShapedObject of(Map<String, @Nullable Object> members) {
    return new ShapedObject(Shape.of(members.keySet().toArray(new String[0])), members.values().toArray());
  }

  @Override
  public int size() { return values.length; }

  @Override
  public boolean containsKey(@Nullable Object key) { return shape.indexOf(key) >= 0; }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    int at = shape.indexOf(key);
    return at < 0 ? null : values[at];
  }

  @Override
  @SuppressWarnings("NullAway") // an explicit null of the JSON is handed out as one
  public void forEach(BiConsumer<? super String, ? super Object> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(shape.name(i), values[i]);
    }
  }

  @Override
  public Object remove(Object key) { throw new UnsupportedOperationException(); }

  @Override
  public void clear() { throw new UnsupportedOperationException(); }

  @Override
  public Set<Entry<String, Object>> entrySet() { return new Entries(); }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShapedObject that && that.shape == shape ? Arrays.equals(values, that.values) : super.equals(other);
  }

  @Override
  public int hashCode() { return super.hashCode(); }

  private final class Entries extends AbstractSet<Entry<String, Object>> {
    @Override
    public int size() { return values.length; }

    @Override
    public Iterator<Entry<String, Object>> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() { return at < values.length; }

        @Override
        @SuppressWarnings("NullAway") // as in forEach
        public Entry<String, Object> next() {
          if (at >= values.length) {
            throw new NoSuchElementException();
          }
          Entry<String, Object> entry = new SimpleImmutableEntry<>(shape.name(at), values[at]);
          at++;
          return entry;
        }
      };
    }
  }
}
