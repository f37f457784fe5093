package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.internal.json.PageReader;
import io.github.connectedsecurity.core.internal.json.Shapes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.UnaryOperator;

/**
 * Fetches the following page in another thread while one is read. A page is looked through for its link first, so it is parsed twice.
 * Whatever goes wrong here is passed over in silence: the reader then asks for the page itself, and meets the error at its place.
 */
final class PageAhead {
  private final Exchange exchange;
  private final NextPage next;
  private final UnaryOperator<String> trust;
  private final Executor executor;
  private CompletableFuture<Optional<Fetched>> coming = CompletableFuture.completedFuture(Optional.empty());

  private record Fetched(ApiRequest request, ApiResponse answer) {
    boolean answers(ApiRequest other) {
      return request.url().equals(other.url()) && request.content().isEmpty() && other.content().isEmpty();
    }
  }

  PageAhead(Exchange exchange, NextPage next, UnaryOperator<String> trust, Executor executor) {
    this.exchange = exchange;
    this.next = next;
    this.trust = trust;
    this.executor = executor;
  }

  /** Begins with what comes after a page. */
  void begin(ApiRequest request, ApiResponse answer) {
    try {
      coming = CompletableFuture.supplyAsync(() -> fetchAfter(request, answer), executor);
    } catch (RejectedExecutionException e) {
      coming = CompletableFuture.completedFuture(Optional.empty()); // the reader fetches it
    }
  }

  /** Hands over the answer to a request, waiting for one under way; empty when it was not asked for, or failed. */
  Optional<ApiResponse> take(ApiRequest request) {
    try {
      return coming.get().filter(page -> page.answers(request)).map(Fetched::answer);
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while it waited for " + request + ", which is under way.", e);
    } finally {
      coming = CompletableFuture.completedFuture(Optional.empty());
    }
  }

  private Optional<Fetched> fetchAfter(ApiRequest request, ApiResponse answer) {
    PageReader page = new PageReader(new Shapes(), answer.bytes(), answer.bytes().length, next.items());
    int count = 0;
    while (page.hasNext()) {
      page.next();
      count++;
    }
    Optional<ApiRequest> following = next.after(request, new PageEnd(answer, page.envelope(), count, trust));
    return following.filter(ApiRequest::isRepeatable).map(asked -> new Fetched(asked, exchange.send(asked)));
  }
}
