package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.query.Kql;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A KQL query and how it shall run. Immutable. */
public final class LogQuery {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
  private static final int MOST_WORKSPACES = 99; // besides the one that is asked

  private final String text;
  private final String timespan;
  private final List<String> workspaces;
  private final Optional<Duration> wait;
  private final Set<String> included;

  private LogQuery(String text, String timespan, List<String> workspaces, Optional<Duration> wait, Set<String> included) {
    this.text = text;
    this.timespan = timespan;
    this.workspaces = workspaces;
    this.wait = wait;
    this.included = included;
  }

  /** A query with values that cannot change it. */
  public static LogQuery of(Kql query) { return of(query.text()); }

  /** A query written by the program; what comes from outside belongs into a {@link Kql}. */
  public static LogQuery of(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The query is empty.");
    }
    return new LogQuery(text, "", List.of(), Optional.empty(), Set.of());
  }

  /** Looks at this stretch of time up to now only; narrows what the query itself says. */
  public LogQuery last(Duration length) { return timespan(length.toString()); }

  /** Looks from one moment up to another only; narrows what the query itself says. */
  public LogQuery between(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("A time range begins before it ends, not " + from + " to " + to + ".");
    }
    return timespan(from + "/" + to);
  }

  /** Asks further workspaces along, by GUID, name or ARM id; up to 100 with the first. */
  public LogQuery alsoIn(List<String> others) {
    List<String> all = new ArrayList<>(workspaces);
    all.addAll(others);
    if (all.size() > MOST_WORKSPACES) {
      throw new IllegalArgumentException("A query asks up to 100 workspaces, not " + (all.size() + 1) + ".");
    }
    return new LogQuery(text, timespan, List.copyOf(all), wait, included);
  }

  /** Lets the service work on it for so long, up to 10 minutes; 3 minutes unless set. */
  public LogQuery serverTimeout(Duration limit) {
    if (limit.compareTo(Duration.ofSeconds(1)) < 0 || limit.compareTo(LONGEST_WAIT) > 0) {
      throw new IllegalArgumentException("The service works on a query for 1 second to 10 minutes, not " + limit + ".");
    }
    return new LogQuery(text, timespan, workspaces, Optional.of(limit), included);
  }

  /** Asks what the query cost; see {@link LogResult#statistics}. */
  public LogQuery statistics() { return including("include-statistics=true"); }

  /** Asks how the result wants to be drawn; see {@link LogResult#render}. */
  public LogQuery render() { return including("include-render=true"); }

  /** Asks which tables the caller could not read; see {@link LogResult#permissions}. */
  public LogQuery permissions() { return including("include-permissions=true"); }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", text);
    if (!timespan.isEmpty()) {
      body.put("timespan", timespan);
    }
    if (!workspaces.isEmpty()) {
      body.put("workspaces", workspaces);
    }
    return body;
  }

  /** The {@code Prefer} header. Always names the time, so that the service gives up before the client does. */
  String prefer() {
    List<String> parts = new ArrayList<>(List.of("wait=" + serverTimeout().toSeconds()));
    parts.addAll(included);
    return String.join(", ", parts);
  }

  Duration serverTimeout() { return wait.orElse(Duration.ofMinutes(3)); }

  private LogQuery timespan(String span) { return new LogQuery(text, span, workspaces, wait, included); }

  private LogQuery including(String what) {
    Set<String> more = new TreeSet<>(included);
    more.add(what);
    return new LogQuery(text, timespan, workspaces, wait, more);
  }

  /** Names nothing of the query: its values may be personal data. */
  @Override
  public String toString() { return "LogQuery[" + text.length() + " characters" + (timespan.isEmpty() ? "" : ", " + timespan) + "]"; }
}
