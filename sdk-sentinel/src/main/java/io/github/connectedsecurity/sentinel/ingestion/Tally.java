package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.sentinel.ingestion.ChunkResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of records; for several threads. */
final class Tally {
  private static final int MOST_KEPT = 1_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final List<ChunkResult> failures = new ArrayList<>();
  private final List<RejectedRecord> rejected = new ArrayList<>();
  private long accepted;
  private long bytes;
  private long chunks;
  private long doubled;
  private long failed;
  private long unsendable;
  private @Nullable SdkException stopped;
  private @Nullable Throwable broken;

  void add(ChunkResult result) {
    lock.lock();
    try {
      chunks++;
      if (result.outcome() == Outcome.ACCEPTED) {
        accepted += result.count();
        bytes += result.bytes();
        doubled += result.mayBeDoubled() ? result.count() : 0;
      } else {
        failed += result.count();
        keep(failures, result);
      }
    } finally {
      lock.unlock();
    }
  }

  void rejected(RejectedRecord record) {
    lock.lock();
    try {
      unsendable++;
      keep(rejected, record);
    } finally {
      lock.unlock();
    }
  }

  void stop(SdkException reason) {
    lock.lock();
    try {
      stopped = stopped == null ? reason : stopped;
    } finally {
      lock.unlock();
    }
  }

  void fail(Throwable e) {
    lock.lock();
    try {
      broken = broken == null ? e : broken;
      stopped = stopped == null ? new SdkException("Sending was given up: " + e.getMessage(), e) {} : stopped;
    } finally {
      lock.unlock();
    }
  }

  Optional<SdkException> stopped() {
    lock.lock();
    try {
      return Optional.ofNullable(stopped);
    } finally {
      lock.unlock();
    }
  }

  /** Throws what is no fate of a chunk: an error of the listener, or that the client was closed. */
  void rethrow() {
    Throwable e = broken;
    if (e instanceof RuntimeException runtime) {
      throw runtime;
    }
    if (e instanceof Error error) {
      throw error;
    }
  }

  IngestionReport report(long records) {
    lock.lock();
    try {
      return new IngestionReport(records, accepted, bytes, chunks, doubled, List.copyOf(failures), List.copyOf(rejected), failed, unsendable,
          Optional.ofNullable(stopped));
    } finally {
      lock.unlock();
    }
  }

  private static <T> void keep(List<T> kept, T one) {
    if (kept.size() < MOST_KEPT) {
      kept.add(one);
    }
  }
}
