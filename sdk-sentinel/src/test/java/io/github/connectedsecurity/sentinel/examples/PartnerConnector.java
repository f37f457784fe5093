package io.github.connectedsecurity.sentinel.examples;

import io.github.connectedsecurity.sentinel.ingestion.ChunkResult.Outcome;
import io.github.connectedsecurity.sentinel.ingestion.IngestionReport;
import io.github.connectedsecurity.sentinel.ingestion.LogIngestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings the events of a product into a table: poll, map, send, remember. Ends after what the source has now; run it from a timer. */
final class PartnerConnector {
  /** The product whose events are fetched: the events after a position, oldest first, and the position after them. */
  interface Source {
    Batch after(Optional<String> position);
  }

  record Batch(List<Map<String, Object>> events, String position, boolean more) {}

  private final Source source;
  private final LogIngestion ingestion;
  private final Path checkpoint;

  PartnerConnector(Source source, LogIngestion ingestion, Path checkpoint) {
    this.source = source;
    this.ingestion = ingestion.with(o -> o.named(record -> String.valueOf(((Map<?, ?>) record).get("EventId"))));
    this.checkpoint = checkpoint;
  }

  /** Sends what is new; hands back how many records were sent. */
  long run() throws IOException {
    Optional<String> position = Files.exists(checkpoint) ? Optional.of(Files.readString(checkpoint)) : Optional.empty();
    long sent = 0;
    for (boolean more = true; more;) {
      Batch batch = source.after(position);
      IngestionReport report = ingestion.send(batch.events().stream().map(PartnerConnector::record));
      report.rejected().forEach(record -> System.err.println(record)); // too large for any request: it never will be taken
      if (report.stopped().isPresent() || report.failures().stream().anyMatch(chunk -> chunk.outcome() == Outcome.REFUSED)) {
        throw new IOException("Not all was taken; the position stays: " + report);
      }
      // A chunk of unknown fate may be stored. Here it is not sent again: what must not be missing rather comes twice, see the guide.
      sent += report.accepted();
      position = Optional.of(batch.position());
      save(batch.position()); // only now: a crash before this line sends the batch again, and loses nothing
      more = batch.more();
    }
    return sent;
  }

  /** One event in the columns of the stream. */
  private static Map<String, Object> record(Map<String, Object> event) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("TimeGenerated", event.get("occurred"));
    record.put("EventId", event.get("id")); // so that queries can tell what came twice
    record.put("Severity", event.getOrDefault("level", "unknown"));
    record.put("Details", event);
    return record;
  }

  /** Replaces the file at once, so that a crash leaves the old position or the new one. */
  private void save(String position) throws IOException {
    Path next = checkpoint.resolveSibling(checkpoint.getFileName() + ".next");
    Files.writeString(next, position);
    Files.move(next, checkpoint, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
