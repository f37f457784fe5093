package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.internal.json.MalformedJsonException;
import io.github.connectedsecurity.core.internal.json.PageReader;
import io.github.connectedsecurity.core.internal.json.Shapes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Walks from page to page and hands out each item once. A page whose text breaks off is asked for again, and what was handed
 * out of it is passed over after its checksum has shown that it is the same page.
 */
final class PageChain {
  private static final int READS_OF_A_PAGE = 4;
  private static final int MAX_EMPTY_PAGES = 1_000;

  private final Exchange exchange;
  private final NextPage next;
  private final UnaryOperator<String> trust;
  private final Optional<PageAhead> ahead;
  private final Shapes shapes = new Shapes();
  private final PageTrail trail = new PageTrail();
  private final Set<String> warnings = new LinkedHashSet<>();

  private @Nullable ApiRequest request;
  private @Nullable ApiResponse answer;
  private @Nullable PageReader reader;
  private @Nullable Map<String, Object> item;
  private int done;
  private long checksum;
  private int emptyPages;
  private int pages;

  PageChain(Exchange exchange, ApiRequest first, NextPage next, UnaryOperator<String> trust, Optional<Executor> ahead, Cursor start) {
    this.exchange = exchange;
    this.next = next;
    this.trust = trust;
    this.ahead = ahead.map(executor -> new PageAhead(exchange, next, trust, executor));
    this.request = first;
    this.done = start.done();
    this.checksum = start.checksum();
    trail.add(first);
  }

  /** Whether this page, or a later one, has one item more; fetches what it takes to know. */
  boolean hasNext() {
    while (!hasNextInPage()) {
      if (isEnd()) {
        return false;
      }
      turn();
    }
    return true;
  }

  /** Whether the page being read has one item more. */
  boolean hasNextInPage() { return item != null || !isEnd() && read(() -> page().hasNext()); }

  /** Whether there is no page left to read. */
  boolean isEnd() { return request == null; }

  /** Hands out the next item under a view. It counts as given when the view has taken it: until then the chain stands before it. */
  <T> T next(Function<Map<String, Object>, T> view) {
    if (!hasNext()) {
      throw new NoSuchElementException("The collection has no more items.");
    }
    Map<String, Object> current = item == null ? read(this::decode) : item;
    item = current;
    T value = view.apply(current);
    count(current.hashCode());
    item = null;
    return value;
  }

  /** Leaves the page for the following one; empty when there is more on it than there was when it was read before. */
  Optional<PageEnd> turn() {
    Map<String, Object> envelope = read(() -> page().hasNext() ? null : page().envelope());
    if (envelope == null) {
      return Optional.empty();
    }
    ApiRequest current = current();
    PageEnd end = new PageEnd(Objects.requireNonNull(answer), envelope, done, trust);
    exchange.pageRead(current, ++pages, done, end.answer().warnings().size());
    emptyPages = done == 0 ? emptyPages + 1 : 0;
    if (emptyPages > MAX_EMPTY_PAGES) {
      throw new InvalidDataException(current + " was answered with " + emptyPages + " empty pages in a row; the pull was stopped.");
    }
    Optional<ApiRequest> following = next.after(current, end);
    following.ifPresent(trail::add);
    request = following.orElse(null);
    reader = null;
    answer = null;
    done = 0;
    checksum = 0;
    return Optional.of(end);
  }

  /** The place before the next item; empty at the end. */
  Optional<Cursor> cursor() { return request == null ? Optional.empty() : Optional.of(Cursor.before(request, done, checksum)); }

  /** All different warnings of the pages so far. */
  List<String> warnings() { return List.copyOf(warnings); }

  private ApiRequest current() { return Objects.requireNonNull(request); }

  private PageReader page() {
    PageReader page = reader;
    if (page == null) {
      ApiRequest current = current();
      ApiResponse fresh = ahead.flatMap(coming -> coming.take(current)).orElseGet(() -> exchange.send(current));
      ahead.ifPresent(coming -> coming.begin(current, fresh));
      page = new PageReader(shapes, fresh.bytes(), fresh.bytes().length, next.items());
      passOver(page);
      warnings.addAll(fresh.warnings());
      answer = fresh;
      reader = page;
    }
    return page;
  }

  /** Goes to the place reached before the page broke, or was left for a cursor, and makes sure that it is the same. */
  private void passOver(PageReader page) {
    int passed = 0;
    long sum = 0;
    while (passed < done && page.hasNext()) {
      sum = added(sum, hashOfNext(page));
      passed++;
    }
    if (passed != done || sum != checksum) {
      throw new InvalidDataException(current()
          + " was asked for again and now holds other items before the place reached; items could be lost or given twice.");
    }
  }

  private static int hashOfNext(PageReader page) {
    try {
      return page.next().hashCode();
    } catch (MalformedJsonException e) {
      throw e;
    } catch (InvalidDataException e) {
      return 0; // the reader has been told of this item
    }
  }

  /** An item that is none can never be given: it counts as passed when it has been complained about. */
  private Map<String, Object> decode() {
    PageReader page = page();
    try {
      return page.next();
    } catch (MalformedJsonException e) {
      throw e;
    } catch (InvalidDataException e) {
      count(0);
      throw e;
    }
  }

  private void count(int hash) {
    done++;
    checksum = added(checksum, hash);
  }

  private static long added(long sum, int hash) { return sum * 31 + hash; }

  private <R extends @Nullable Object> R read(Supplier<R> step) {
    for (int reads = 1;; reads++) {
      try {
        return step.get();
      } catch (MalformedJsonException e) {
        if (reads == READS_OF_A_PAGE || !current().isRepeatable()) {
          throw e;
        }
        reader = null;
      }
    }
  }
}
