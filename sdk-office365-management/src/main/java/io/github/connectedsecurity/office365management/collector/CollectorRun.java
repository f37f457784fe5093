package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one run of a collector has done.
 *
 * @param until the moment up to which content was asked for
 * @param records how many records were handed over
 * @param duplicates how many were passed over because they had been handed over before
 * @param blobs how many new blobs each content type had
 * @param gaps content that is lost; the first 1,000, a sink is told of all
 * @param failures content types whose lists could not be read to their end, with the reason; the next run goes on there
 * @param postponed how many blobs are to be tried again in the next run
 */
public record CollectorRun(Instant until, long records, long duplicates, Map<ContentType, Integer> blobs, List<Gap> gaps,
    Map<ContentType, SdkException> failures, int postponed) {
  /** Copies the collections. */
  public CollectorRun {
    blobs = Map.copyOf(blobs);
    gaps = List.copyOf(gaps);
    failures = Map.copyOf(failures);
  }

  /** Whether everything that is available was collected. */
  public boolean isComplete() { return gaps.isEmpty() && failures.isEmpty() && postponed == 0; }
}
