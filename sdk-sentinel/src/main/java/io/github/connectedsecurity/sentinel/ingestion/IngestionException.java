package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.errors.SdkException;
import java.util.stream.Stream;

/** Not every record was accepted; the report tells which. */
public final class IngestionException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient IngestionReport report;

  IngestionException(IngestionReport report) {
    super(report + Stream.concat(report.failures().stream(), report.rejected().stream()).findFirst().map(first -> " First: " + first).orElse(""),
        report.stopped().or(() -> report.failures().stream().flatMap(failure -> failure.error().stream()).findFirst()).orElse(null));
    this.report = report;
  }

  /** What became of all records. */
  public IngestionReport report() { return report; }
}
