package io.github.connectedsecurity.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit that a service publishes for a group of operations: so many calls in any stretch of time, so many at once. Resources
 * name theirs on each call; clients then hold calls back rather than have them refused. What one credential sends to one host
 * is counted together, whichever client sends it.
 *
 * <pre>{@code
 * static final Quota ALERTS = Quota.perMinute("alerts", 100).perHour(1_500);
 * static final Quota SECURE_SCORES = Quota.perMinute("secure scores", 150).concurrent(4);
 * }</pre>
 *
 * @param name the group's name, as waits, logs and metrics show it
 * @param windows how many calls may go out in any stretch of these lengths
 * @param concurrent how many calls may be under way at once; 0 when that is not limited
 */
public record Quota(String name, List<Window> windows, int concurrent) {
  /** Checks the limits. */
  public Quota {
    windows = List.copyOf(windows);
    if (name.isBlank() || concurrent < 0) {
      throw new IllegalArgumentException("A quota needs a name and a number of calls that is not negative, not '" + name + "' and " + concurrent + ".");
    }
  }

  /** A group whose limit is not published: its calls only wait together when the service throttles one of them. */
  public static Quota group(String name) { return new Quota(name, List.of(), 0); }

  /** So many calls in any minute. */
  public static Quota perMinute(String name, int calls) { return group(name).perMinute(calls); }

  /** So many calls in any stretch of this length. */
  public static Quota per(Duration length, String name, int calls) { return group(name).per(length, calls); }

  /** Also so many calls in any minute. */
  public Quota perMinute(int calls) { return per(Duration.ofMinutes(1), calls); }

  /** Also so many calls in any hour. */
  public Quota perHour(int calls) { return per(Duration.ofHours(1), calls); }

  /** Also so many calls in any stretch of this length. */
  public Quota per(Duration length, int calls) {
    List<Window> more = new ArrayList<>(windows);
    more.add(new Window(length, calls));
    return new Quota(name, more, concurrent);
  }

  /** Also so many calls at once. */
  public Quota concurrent(int calls) { return new Quota(name, windows, calls); }

  /** The same group with a part of each limit, or a multiple, but at least one call; for those who share a tenant with other applications. */
  public Quota times(double factor) {
    return new Quota(name, windows.stream().map(window -> new Window(window.length, share(window.calls, factor))).toList(), concurrent == 0 ? 0
        : share(concurrent, factor));
  }

  /** The same group without any limit. */
  public Quota unlimited() { return group(name); }

  /** Whether calls are ever held back. */
  public boolean isLimited() { return !windows.isEmpty() || concurrent > 0; }

  private static int share(int calls, double factor) { return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.floor(calls * factor))); }

  /**
   * A stretch of time and how many calls it may hold, wherever it begins.
   *
   * @param length the stretch's length
   * @param calls the most calls in it
   */
  public record Window(Duration length, int calls) {
    /** Checks the limits. */
    public Window {
      if (length.isNegative() || length.isZero() || calls < 1) {
        throw new IllegalArgumentException("A quota allows at least one call in more than no time, not " + calls + " in " + length + ".");
      }
    }
  }
}
