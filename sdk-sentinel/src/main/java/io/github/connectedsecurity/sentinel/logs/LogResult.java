package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.KqlRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answer to a query: tables, and what the service says about them. It may hold a part of the result only: see {@link #partialError}
 * and {@link #requireWhole}. The answer is kept as it came, and rows are read while they are asked for. Safe for use by many threads.
 */
public final class LogResult {
  private static final LogResult NOTHING = new LogResult(List.of(), Map.of(), 0);

  private final List<LogTable> tables;
  private final Map<String, Object> others;
  private final int size;

  private LogResult(List<LogTable> tables, Map<String, Object> others, int size) {
    this.tables = tables;
    this.others = others;
    this.size = size;
  }

  static LogResult of(ApiResponse answer) {
    if (answer.status() == 204) {
      return NOTHING; // the workspace holds no data at all
    }
    if (answer.isEmpty()) {
      throw new InvalidDataException("The query was answered with " + answer.status() + " and nothing. The service does that when it sees no JSON body.");
    }
    return of(answer.bytes());
  }

  static LogResult of(byte[] json) {
    LogScanner scanner = new LogScanner(json);
    Map<String, Object> others = scanner.scan();
    if (!scanner.hasTables()) {
      String code = others.get("error") instanceof Map<?, ?> error ? ": it says " + error.get("code") + ", " + error.get("message") : "";
      throw new InvalidDataException("The query was answered without any tables" + code + ".");
    }
    return new LogResult(scanner.tables(), others, json.length);
  }

  static LogResult of(Map<String, Object> json) { return of(Json.bytes(json)); }

  /** All tables; several when the KQL ends in several statements, none when the workspace holds no data. */
  public List<LogTable> tables() { return tables; }

  /** The rows of the first table, {@code PrimaryResult}. */
  public Stream<KqlRow> rows() { return tables.stream().limit(1).flatMap(LogTable::stream); }

  /** What is missing and why; empty when the result is whole. */
  public Optional<LogError> partialError() { return Optional.of(object("error")).filter(json -> !json.isEmpty()).map(LogError::of); }

  /**
   * This result, when it is whole.
   *
   * @throws PartialResultException when something is missing
   */
  public LogResult requireWhole() {
    partialError().ifPresent(error -> {
      throw new PartialResultException(error);
    });
    return this;
  }

  /** What the query cost; empty unless asked for with {@link LogQuery#statistics}. */
  public Map<String, Object> statistics() { return object("statistics"); }

  /** How the result wants to be drawn; empty unless asked for with {@link LogQuery#render}. */
  public Map<String, Object> render() { return object("render"); }

  /** What the caller could not read; empty unless asked for with {@link LogQuery#permissions}. */
  public Map<String, Object> permissions() { return object("permissions"); }

  /** The bytes of the answer, unpacked. */
  int size() { return size; }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private Map<String, Object> object(String name) { return others.get(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(); }

  /** Names the number of tables and rows only. */
  @Override
  public String toString() { return "LogResult[" + tables + (partialError().isPresent() ? ", not whole]" : "]"); }
}
