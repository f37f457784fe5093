package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.sentinel.ingestion.ChunkResult.Outcome;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Sends records chunk by chunk, several at once, in bounded memory: the next chunk is made when there is room for it. */
final class Sending {
  /** Sends one chunk, and tells how many bytes went out. */
  interface Sender {
    int send(Chunk chunk);
  }

  private final Exchange exchange;
  private final Sender sender;
  private final SendOptions options;
  private final Pace pace;
  private final int limit;
  private final Tally tally = new Tally();

  Sending(Exchange exchange, Sender sender, SendOptions options, Pace pace, int limit) {
    this.exchange = exchange;
    this.sender = sender;
    this.options = options;
    this.pace = pace;
    this.limit = limit;
  }

  IngestionReport run(Iterator<?> records) {
    Chunker chunks = new Chunker(records, limit, options.names(), tally::rejected);
    ExecutorService threads = Executors.newFixedThreadPool(options.parallel(), Sending::thread);
    Semaphore room = new Semaphore(options.parallel());
    try {
      while (tally.stopped().isEmpty() && chunks.hasNext()) {
        Chunk chunk = chunks.next();
        pace.take(exchange, chunk.json().length, options.bytesPerMinute());
        room.acquire();
        threads.execute(() -> {
          try {
            deliver(chunk);
          } finally {
            room.release();
          }
        });
      }
      room.acquire(options.parallel());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("The thread was interrupted while it sent records; " + tally.report(chunks.read()), e);
    } catch (RuntimeException e) { // of the records' source: what is under way gets its answer first
      await(room);
      e.addSuppressed(new IngestionException(tally.report(chunks.read())));
      throw e;
    } finally {
      end(threads);
    }
    tally.rethrow();
    return tally.report(chunks.read());
  }

  private void deliver(Chunk chunk) {
    try {
      ChunkResult result = delivered(chunk);
      tally.add(result);
      options.listener().accept(result);
    } catch (RuntimeException | Error e) { // of the listener, or of a closed client: for the caller to see
      tally.fail(e);
    }
  }

  private ChunkResult delivered(Chunk chunk) {
    for (int resent = 0;; resent++) {
      try {
        return result(chunk, sender.send(chunk), Outcome.ACCEPTED, resent, Optional.empty());
      } catch (OutcomeUnknownException e) {
        if (resent >= options.resends()) {
          return result(chunk, chunk.json().length, Outcome.UNKNOWN, resent, Optional.of(e));
        }
      } catch (SdkException e) {
        if (isHopeless(e)) {
          tally.stop(e);
        }
        // After an unclear try, a refusal of the next one does not tell what became of the first.
        return result(chunk, chunk.json().length, resent > 0 ? Outcome.UNKNOWN : Outcome.REFUSED, resent, Optional.of(e));
      }
    }
  }

  private static ChunkResult result(Chunk chunk, int sent, Outcome outcome, int resent, Optional<SdkException> error) {
    return new ChunkResult(chunk.first(), chunk.count(), chunk.json().length, sent, outcome, resent, error);
  }

  /** What will be refused for all other chunks alike. */
  private static boolean isHopeless(SdkException e) {
    return e instanceof PermissionException || e instanceof AuthenticationException || e instanceof NotFoundException || e instanceof CredentialException
        || e instanceof InterruptedCallException;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "connected-security-ingestion");
    thread.setDaemon(true);
    return thread;
  }

  private void await(Semaphore room) {
    try {
      room.acquire(options.parallel());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
