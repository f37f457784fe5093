package io.github.connectedsecurity.core.batch;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.internal.pipeline.Judgement;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Sends the items of a batch in rounds: every item that has not ended goes once, then the longest of the waits that were asked for
 * is kept, then the next round begins.
 */
final class BatchSending {
  private static final int PATIENT_AFTER = 3;
  private static final int FAILED_DEPENDENCY = 424;
  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(100);
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Http door;
  private final HttpUrl root;
  private final Exchange exchange;
  private final TimeSource time;
  private final RetryPolicy policy;
  private final long start;
  private final Duration patience;
  /** Those that failed in this round and may come again, with the wait of each. */
  private final Map<BatchItem<?>, Failure> failures = new LinkedHashMap<>();

  private record Failure(SdkException error, Duration pause) {}

  BatchSending(Http door, HttpUrl root, Duration patience) {
    this.door = door;
    this.root = root;
    this.exchange = door.exchange();
    this.time = exchange.time();
    this.policy = exchange.retry();
    this.start = time.nanos();
    this.patience = patience;
  }

  void run(Collection<BatchItem<?>> all) {
    for (Set<BatchItem<?>> pending = pendingOf(all); !pending.isEmpty(); pending = pendingOf(all)) {
      failures.clear();
      for (List<BatchItem<?>> chunk = takeChunk(pending); !chunk.isEmpty(); chunk = takeChunk(pending)) {
        send(chunk);
      }
      pause();
    }
  }

  /** The items that have not ended, once those have that wait for a failed one. */
  private static Set<BatchItem<?>> pendingOf(Collection<BatchItem<?>> all) {
    Set<BatchItem<?>> pending = new LinkedHashSet<>();
    for (BatchItem<?> item : all) {
      item.prerequisite().filter(first -> !item.isDone()).flatMap(first -> first.error().map(why -> notDone(item, first, why))).ifPresent(item::fail);
      if (!item.isDone()) {
        pending.add(item);
      }
    }
    return pending;
  }

  /** Takes the next items that can go: what they wait for has been done, or goes with them. */
  private static List<BatchItem<?>> takeChunk(Set<BatchItem<?>> pending) {
    Set<BatchItem<?>> chunk = new LinkedHashSet<>();
    for (Iterator<BatchItem<?>> left = pending.iterator(); left.hasNext() && chunk.size() < Batch.MAX_ITEMS;) {
      BatchItem<?> item = left.next();
      if (item.prerequisite().map(first -> first.isGood() || chunk.contains(first)).orElse(true)) {
        chunk.add(item);
        left.remove();
      }
    }
    return List.copyOf(chunk);
  }

  private void send(List<BatchItem<?>> chunk) {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedCallException("The thread was interrupted before all items of a batch were sent.", null);
    }
    if (remaining().isZero()) {
      throw new DeadlineExceededException("The batch did not end within its deadline of " + patience.toSeconds() + " s; send it again to go on.");
    }
    boolean repeatable = chunk.stream().allMatch(item -> item.request().isRepeatable());
    Call call = door.post("$batch").body(Map.of("requests", chunk.stream().map(item -> BatchFormat.part(root, item)).toList()));
    if (repeatable) {
      call.repeatable();
    }
    if (remaining().compareTo(USUAL_DEADLINE) < 0) {
      call.deadline(remaining());
    }
    try {
      judge(chunk, BatchFormat.answers(call.as(json -> json)));
    } catch (OutcomeUnknownException lost) {
      chunk.forEach(item -> lost(item, lost));
    } catch (InterruptedCallException | IllegalStateException ended) {
      chunk.stream().filter(item -> !item.request().isRepeatable()).forEach(item -> item.fail(unknown(item, ended)));
      throw ended;
    }
  }

  private void judge(List<BatchItem<?>> chunk, Map<String, ApiResponse> answers) {
    for (BatchItem<?> item : chunk) {
      Optional<ApiResponse> answer = Optional.ofNullable(answers.get(item.id()));
      boolean othersFault = answer.filter(part -> part.status() == FAILED_DEPENDENCY).flatMap(part -> item.prerequisite())
          .filter(first -> !first.isGood()).isPresent();
      if (!othersFault) { // it comes again with the one it waits for, or ends with it
        judge(item, answer.map(part -> Judgement.of(item.request(), part, time))
            .orElseGet(() -> new Judgement.Failed(unanswered(item), false, Optional.empty())));
      }
    }
  }

  private void judge(BatchItem<?> item, Judgement judgement) {
    int tries = item.countTry();
    if (judgement instanceof Judgement.Good good) {
      item.succeed(good.answer());
    } else if (judgement instanceof Judgement.Refused refused) {
      item.fail(mayBeItsOwnEcho(item, refused.error()) ? echo(item, refused.error()) : refused.error());
    } else if (judgement instanceof Judgement.Failed failed) {
      boolean free = failed.untouched() && failed.retryAfter().isPresent() && policy.tries() > 1; // only the deadline ends waits that were asked for
      again(item, failed.error(), failed.untouched(), free, waitFor(failed.retryAfter(), tries));
    }
  }

  private void lost(BatchItem<?> item, OutcomeUnknownException lost) {
    SdkException why = lost.getCause() instanceof SdkException cause ? cause : lost;
    again(item, why, false, false, backoff(item.countTry()));
  }

  private void again(BatchItem<?> item, SdkException error, boolean untouched, boolean free, Duration wait) {
    if (!untouched && !item.request().isRepeatable()) {
      item.fail(unknown(item, error));
      return;
    }
    if (!untouched) {
      item.makeUnclear();
    }
    if (!free && item.tries() >= policy.tries()) {
      item.fail(error);
      return;
    }
    failures.put(item, new Failure(error, wait));
  }

  /** Keeps the longest wait of the round; items whose wait does not fit into the deadline end. */
  private void pause() {
    Duration left = remaining();
    failures.entrySet().removeIf(entry -> {
      boolean late = entry.getValue().pause().compareTo(left) >= 0;
      if (late) {
        entry.getKey().fail(tooLate(entry.getValue(), left));
      }
      return late;
    });
    failures.values().stream().map(Failure::pause).max(Duration::compareTo).ifPresent(exchange::pause);
  }

  private Duration waitFor(Optional<Duration> asked, int failed) {
    Duration own = asked.isPresent() && failed <= PATIENT_AFTER ? Duration.ZERO : backoff(failed);
    return asked.filter(wait -> wait.compareTo(own) > 0).orElse(own);
  }

  private Duration backoff(int failed) { return Duration.ofNanos(Math.max(1_000_000, (long) (policy.ceiling(failed).toNanos() * time.random()))); }

  private Duration remaining() {
    Duration left = patience.minusNanos(time.nanos() - start);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static SdkException tooLate(Failure failure, Duration left) {
    failure.error().addSuppressed(new DeadlineExceededException("Not tried again: a wait of " + failure.pause().toMillis()
        + " ms does not fit into the " + left.toMillis()
        + " ms that the batch's deadline leaves."));
    return failure.error();
  }

  private static SdkException unanswered(BatchItem<?> item) {
    return new InvalidDataException(item + " is missing in the batch's answer, or cannot be read there.");
  }

  private static SdkException notDone(BatchItem<?> item, BatchItem<?> first, SdkException why) {
    return new ApiException(item + " was not done, because item '" + first.id() + "', which it waits for, failed: " + why.getMessage(),
        new ErrorAnswer(FAILED_DEPENDENCY, "FailedDependency", "", Optional.empty(), Optional.empty(), ""));
  }

  private static SdkException unknown(BatchItem<?> item, RuntimeException why) {
    return new OutcomeUnknownException(item + " was sent once, and it is not known whether it was done: " + why.getMessage()
        + " Look at the service's state before sending it again.", why);
  }

  /** Gone, existing or changed already: after a try whose answer was lost, that may be the work of that very try. */
  private static boolean mayBeItsOwnEcho(BatchItem<?> item, ApiException refused) {
    return item.isUnclear() && !READING.contains(item.request().method()) && (refused instanceof ConflictException || refused instanceof NotFoundException);
  }

  private static SdkException echo(BatchItem<?> item, ApiException refused) {
    return new OutcomeUnknownException(item + " was refused, perhaps because an earlier try, whose answer was lost, had done it: " + refused.getMessage()
        + " Look at the service's state.", refused);
  }
}
