package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.office365management.Content;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Fetches some blobs before their turn comes, each in a thread of its own; their records are read by the collector's thread alone. */
final class BlobsAhead implements AutoCloseable {
  private final Content content;
  private final ExecutorService threads;

  BlobsAhead(Content content, int parallel) {
    this.content = content;
    this.threads = Executors.newFixedThreadPool(parallel, work -> {
      Thread thread = new Thread(work, "audit-collector");
      thread.setDaemon(true);
      return thread;
    });
  }

  /** Begins to fetch a blob. */
  Fetched fetch(ContentItem blob) {
    return new Fetched(blob, threads.submit(() -> {
      Iterator<AuditRecord> records = content.records(blob).iterator();
      return records.hasNext() ? records : Collections.emptyIterator(); // the question brings the blob here
    }));
  }

  /** Ends what is being fetched. */
  @Override
  public void close() { threads.shutdownNow(); }

  /** A blob that is here, or on its way. */
  record Fetched(ContentItem blob, Future<Iterator<AuditRecord>> coming) {
    /** Its records, waited for. */
    Iterator<AuditRecord> records() throws BlobFailure {
      try {
        return coming.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedCallException("The thread was interrupted while it waited for a blob.", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof SdkException told) {
          throw BlobFailure.of(told);
        }
        if (e.getCause() instanceof Error grave) {
          throw grave;
        }
        throw e.getCause() instanceof RuntimeException mishap ? mishap : new IllegalStateException(e.getCause());
      }
    }
  }
}
