package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.internal.json.MalformedJsonException;
import io.github.connectedsecurity.core.internal.json.PageReader;
import io.github.connectedsecurity.core.internal.json.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
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
  private final Shapes shapes = new Shapes();
  private final PageTrail trail = new PageTrail();
  private final List<String> warnings = new ArrayList<>();

  private @Nullable ApiRequest request;
  private @Nullable ApiResponse answer;
  private @Nullable PageReader reader;
  private int done;
  private long checksum;
  private int emptyPages;

  PageChain(Exchange exchange, ApiRequest first, NextPage next, UnaryOperator<String> trust, Cursor start) {
    this.exchange = exchange;
    this.next = next;
    this.trust = trust;
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
  boolean hasNextInPage() { return !isEnd() && read(() -> page().hasNext()); }

  /** Whether there is no page left to read. */
  boolean isEnd() { return request == null; }

  Map<String, Object> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("The collection has no more items.");
    }
    Map<String, Object> item = read(() -> page().next());
    count(item);
    return item;
  }

  /** Leaves the page, whose items have been read, for the following one. */
  Map<String, Object> turn() {
    Map<String, Object> envelope = read(() -> page().envelope());
    ApiRequest current = current();
    PageEnd end = new PageEnd(Objects.requireNonNull(answer), envelope, done, trust);
    emptyPages = done == 0 ? emptyPages + 1 : 0;
    if (emptyPages > MAX_EMPTY_PAGES) {
      throw new InvalidDataException(current + " was answered with " + emptyPages + " empty pages in a row; the pull was stopped.");
    }
    Optional<ApiRequest> following = next.after(current, end);
    following.ifPresent(trail::add);
    request = following.orElse(null);
    reader = null;
    done = 0;
    checksum = 0;
    return envelope;
  }

  /** The place before the next item; empty at the end. */
  Optional<Cursor> cursor() { return request == null ? Optional.empty() : Optional.of(Cursor.before(request, done, checksum)); }

  /** All warnings of the pages so far. */
  List<String> warnings() { return List.copyOf(warnings); }

  private ApiRequest current() { return Objects.requireNonNull(request); }

  private PageReader page() {
    if (reader == null) {
      answer = exchange.send(current());
      warnings.addAll(answer.warnings());
      reader = new PageReader(shapes, answer.bytes(), answer.bytes().length, next.items());
      passOver(reader);
    }
    return reader;
  }

  private void passOver(PageReader page) {
    int given = done;
    long sum = checksum;
    done = 0;
    checksum = 0;
    while (done < given && page.hasNext()) {
      count(page.next());
    }
    boolean same = done == given && checksum == sum;
    done = given;
    checksum = sum;
    if (!same) {
      throw new InvalidDataException(current() + " was asked for again and now holds other items before the place reached; items could be lost or given twice.");
    }
  }

  private void count(Map<String, Object> item) {
    done++;
    checksum = checksum * 31 + item.hashCode();
  }

  private <R> R read(Supplier<R> step) {
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
