package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Exchange;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A collection that the service hands out in pages, fetched while it is read: nothing is sent before the first item is asked
 * for, and each {@link #iterator()}, {@link #stream()} or {@link #pages()} starts anew. Every item is given once and in order;
 * what cannot be given ends in an exception, never in a list that looks whole.
 *
 * @param <T> the type of the items
 */
public final class Paged<T> implements Iterable<T> {
  private final Exchange exchange;
  private final ApiRequest first;
  private final NextPage next;
  private final UnaryOperator<String> trust;
  private final Function<Map<String, Object>, T> view;
  private final Optional<Executor> ahead;
  private final Cursor start;

  /**
   * Describes a collection.
   *
   * @param first the request for the first page
   * @param trust checks the links of answers: hands them back, or throws
   */
  public Paged(Exchange exchange, ApiRequest first, NextPage next, UnaryOperator<String> trust, Function<Map<String, Object>, T> view) {
    this(exchange, first, next, trust, view, Optional.empty(), Cursor.START);
  }

  private Paged(Exchange exchange, ApiRequest first, NextPage next, UnaryOperator<String> trust, Function<Map<String, Object>, T> view,
      Optional<Executor> ahead, Cursor start) {
    this.exchange = exchange;
    this.first = first;
    this.next = next;
    this.trust = trust;
    this.view = view;
    this.ahead = ahead;
    this.start = start;
  }

  /** Reads item by item; the iterator knows where it stands. For one thread at a time. */
  @Override
  public PagedIterator<T> iterator() { return new PagedIterator<>(pageChain(), view); }

  /** Reads item by item; sequential, and in the service's order. */
  public Stream<T> stream() { return stream(iterator()); }

  /** Reads page by page, each decoded whole. */
  public Stream<Page<T>> pages() { return stream(new PageIterator<>(pageChain(), view)); }

  /** The same collection under another view of its items. */
  public <R> Paged<R> map(Function<? super T, ? extends R> change) {
    return new Paged<>(exchange, first, next, trust, json -> change.apply(view.apply(json)), ahead, start);
  }

  /**
   * The rest of the collection from where an earlier reader stood.
   *
   * @param cursor from {@link PagedIterator#cursor()} or {@link Page#cursor()}; holds the request's filter, no secret
   * @throws IllegalArgumentException when the text is no cursor
   */
  public Paged<T> from(String cursor) { return new Paged<>(exchange, first, next, trust, view, ahead, Cursor.parse(cursor)); }

  /**
   * The same collection, each following page fetched while one is read: worth it where the reader takes about as long as the
   * service. Costs a second parse of each page, and one page more of memory.
   *
   * @param executor runs the fetching, one task at a time for each reader; not the thread that reads
   */
  public Paged<T> prefetch(Executor executor) { return new Paged<>(exchange, first, next, trust, view, Optional.of(executor), start); }

  private PageChain pageChain() {
    ApiRequest request = start.equals(Cursor.START) ? first : start.applyTo(first, trust);
    return new PageChain(exchange, request, next, trust, ahead, start);
  }

  private static <E> Stream<E> stream(Iterator<E> items) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL), false);
  }
}
