package io.github.connectedsecurity.core.internal.json;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that the objects of one client or pager share, as a tree: nothing → {@code id} → {@code id, title} → … .
 * It has a budget, because dictionaries (custom details, additional data) bring new names without end; objects beyond it
 * are read as well, they only share nothing. Safe for use by many threads.
 */
public final class Shapes {
  private static final int MAX_SHAPES = 4096;
  private static final int MAX_BRANCHES = 32;
  /** Wider objects are dictionaries; sharing them would cost more than it saves. */
  private static final int MAX_NAMES = 256;

  private final Shape root = Shape.of();
  private final ReentrantLock growing = new ReentrantLock();
  private int made;

  /** Starts an empty tree. */
  public Shapes() {}

  Shape root() { return root; }

  /** The shape with one more member; null when that member is there already or the budget is used up. */
  @Nullable
  Shape grow(Shape shape, String name) {
    growing.lock();
    try {
      return grown(shape, name);
    } finally {
      growing.unlock();
    }
  }

  private @Nullable Shape grown(Shape shape, String name) {
    Shape known = shape.next(name); // another thread may have been here first
    if (known != null) {
      return known;
    }
    if (made >= MAX_SHAPES || shape.branches() >= MAX_BRANCHES || shape.size() >= MAX_NAMES || shape.indexOf(name) >= 0) {
      return null;
    }
    made++;
    return shape.branch(name);
  }
}
