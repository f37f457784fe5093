package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What Azure Resource Manager tells with good answers: how many calls are left. Its buckets are refilled every second, so when one
 * is empty a second is enough, and better than being refused.
 */
final class RemainingCalls {
  private static final Duration REFILL = Duration.ofSeconds(1);
  private static final List<String> HEADERS = List.of("x-ms-ratelimit-remaining-subscription-reads", "x-ms-ratelimit-remaining-subscription-writes",
      "x-ms-ratelimit-remaining-subscription-deletes", "x-ms-ratelimit-remaining-subscription-global-reads",
      "x-ms-ratelimit-remaining-subscription-global-writes", "x-ms-ratelimit-remaining-subscription-global-deletes",
      "x-ms-ratelimit-remaining-tenant-reads", "x-ms-ratelimit-remaining-tenant-writes");

  private RemainingCalls() {}

  /** The pause to make before the next call; empty when there are calls left, or nothing is said of them. */
  static Optional<Duration> pauseAfter(ApiResponse answer) {
    boolean empty = HEADERS.stream().flatMap(name -> answer.headers(name).stream()).anyMatch(left -> left.strip().equals("0"));
    return empty ? Optional.of(REFILL) : Optional.empty();
  }
}
