package io.github.connectedsecurity.core.internal.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An immutable JSON array; unlike {@code List.of} it can hold nulls. */
final class FrozenList extends AbstractList<@Nullable Object> implements RandomAccess {
  private static final FrozenList EMPTY = new FrozenList(new Object[0]);

  private final @Nullable Object[] items;

  private FrozenList(@Nullable Object[] items) { this.items = items; }

  /** Keeps the array, which nobody may change afterwards. */
  static FrozenList of(@Nullable Object[] items) { return items.length == 0 ? EMPTY : new FrozenList(items); }

  @Override
  public int size() { return items.length; }

  @Override
  public @Nullable Object get(int index) { return items[index]; }

  @Override
  public Object[] toArray() { return Arrays.copyOf(items, items.length, Object[].class); }
}
