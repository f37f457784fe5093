package io.github.connectedsecurity.core.paging;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Reads whole pages. */
final class PageIterator<T> implements Iterator<Page<T>> {
  private final PageChain chain;
  private final Function<Map<String, Object>, T> view;

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
    int before = chain.warnings().size();
    List<T> items = new ArrayList<>();
    while (chain.hasNextInPage()) {
      items.add(view.apply(chain.next()));
    }
    Map<String, Object> envelope = chain.turn();
    List<String> all = chain.warnings();
    return new Page<>(List.copyOf(items), envelope, all.subList(before, all.size()), chain.cursor().map(Cursor::text));
  }
}
