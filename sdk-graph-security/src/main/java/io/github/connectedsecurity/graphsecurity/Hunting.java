package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQuery;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Advanced hunting: KQL over the raw events of all connected products. The service allows some 45 calls a minute and a share of
 * processor time per tenant; when either is used up it refuses with 429, and the error's {@code serviceMessage()} says which. A
 * query may run three minutes, and an answer holds at most {@link #MAX_ROWS} rows and 50 MB.
 */
public final class Hunting {
  /** The most rows that one answer holds; a result with that many has probably been cut. */
  public static final int MAX_ROWS = 100_000;

  private static final Duration PATIENCE = Duration.ofMinutes(10); // three minutes of work, and waits for a share of the quota

  private final GraphDoor door;

  Hunting(GraphDoor door) { this.door = door; }

  /** Runs a query over the last 30 days; see {@link #run(HuntingQuery)}. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}. */
  public HuntingQueryResults run(String kql) { return run(HuntingQuery.of(kql)); }

  /** Runs a query over the last 30 days; see {@link #run(HuntingQuery)}. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}. */
  public HuntingQueryResults run(Kql kql) { return run(kql.text()); }

  /** Runs a query over a stretch of time; see {@link #run(HuntingQuery)}. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}. */
  public HuntingQueryResults run(String kql, HuntingTimespan timespan) { return run(HuntingQuery.of(kql).timespan(timespan)); }

  /** Runs a query over a stretch of time; see {@link #run(HuntingQuery)}. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}. */
  public HuntingQueryResults run(Kql kql, HuntingTimespan timespan) { return run(kql.text(), timespan); }

  /**
   * Runs a query and hands over the whole table. It only reads, so it is tried again like a reading call, for ten minutes unless
   * the client's options say otherwise. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}.
   */
  public HuntingQueryResults run(HuntingQuery query) {
    return door.post("security/runHuntingQuery").repeatable().deadline(PATIENCE)
        .body(Json.bytes(query), "application/json; charset=utf-8").as(HuntingQueryResults::of);
  }

  /** Whether a result is as large as the service lets one be, so that rows are probably missing. */
  public static boolean isCut(HuntingQueryResults result) { return result.results().size() >= MAX_ROWS; }

  /** Reads all rows of a stretch of time with the column {@code Timestamp}; see {@link #runInWindows(String, Instant, Instant, String)}. */
  public Stream<KqlRow> runInWindows(String kql, Instant start, Instant end) { return runInWindows(kql, start, end, "Timestamp"); }

  /**
   * Reads all rows of a stretch of time, however many: whenever an answer is full, or is refused for its size, its time is halved
   * and both halves are asked for, down to one second. Windows are read in order of time, and only as the stream is read.
   * Meant for queries that pick events row by row: one that counts, joins, sorts or takes the top gives other results when its
   * time is divided. {@code POST /security/runHuntingQuery}; {@code ThreatHunting.Read.All}.
   *
   * @param timeColumn the column by which a row on the border of two windows is given once; the query must keep it
   * @throws io.github.connectedsecurity.core.errors.InvalidDataException while reading, when a second holds more rows than one
   *     answer, or the column is missing from a divided result
   */
  public Stream<KqlRow> runInWindows(String kql, Instant start, Instant end, String timeColumn) {
    return HuntingWindows.over(this, kql, timeColumn, start, end);
  }
}
