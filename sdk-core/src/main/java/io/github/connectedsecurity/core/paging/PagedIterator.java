package io.github.connectedsecurity.core.paging;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a {@link Paged} item by item and knows where it stands; for one thread at a time. */
public final class PagedIterator<T> implements Iterator<T> {
  private final PageChain chain;
  private final Function<Map<String, Object>, T> view;

  PagedIterator(PageChain chain, Function<Map<String, Object>, T> view) {
    this.chain = chain;
    this.view = view;
  }

  @Override
  public boolean hasNext() { return chain.hasNext(); }

  @Override
  public T next() { return chain.next(view); }

  /**
   * The place before the next item, as a text to store and to hand to {@link Paged#from}; empty at the end. It stays valid
   * when {@link #hasNext()} or {@link #next()} has failed, so that a pull can go on later without losing or repeating an item; also
   * when the failure is one of a function given to {@link Paged#map}. Only an item that the service sent as something else than an
   * object is passed over once its exception has told of it.
   */
  public Optional<String> cursor() { return chain.cursor().map(Cursor::text); }

  /** The service's warnings so far; any means that some of its sources did not answer and items may be missing. */
  public List<String> warnings() { return chain.warnings(); }
}
