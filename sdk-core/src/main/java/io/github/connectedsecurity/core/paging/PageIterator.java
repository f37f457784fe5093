package io.github.connectedsecurity.core.paging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Reads whole pages. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final PageChain chain;
  private final Function<Map<String, Object>, T> view;
  private final List<T> items = new ArrayList<>(); // kept while the page fails in the middle

  PageIterator(PageChain chain, Function<Map<String, Object>, T> view) {
    this.chain = chain;
    this.view = view;
  }

  @Override
  public boolean hasNext() { return !chain.isEnd(); }

  @Override
  public Page<T> next() {
    if (chain.isEnd()) {
      throw new NoSuchElementException("The collection has no more pages.");
    }
    Optional<PageEnd> end = Optional.empty();
    while (end.isEmpty()) {
      while (chain.hasNextInPage()) {
        items.add(chain.next(view));
      }
      end = chain.turn();
    }
    PageEnd read = end.get();
    Page<T> page = new Page<>(List.copyOf(items), read.envelope(), read.answer().warnings(), chain.cursor().map(Cursor::text));
    items.clear();
    return page;
  }
}
