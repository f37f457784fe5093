package io.github.connectedsecurity.core;

import java.time.Duration;
import java.util.List;

/**
 * How much of the limits is used up at one moment, for gauges and for curious people; from {@code ClientOptions.limits()}.
 *
 * @param groups the groups of operations that have been called with a limit, or throttled
 * @param hosts the hosts that have been called
 */
public record LimitsSnapshot(List<Group> groups, List<Host> hosts) {
  /** Copies the lists. */
  public LimitsSnapshot {
    groups = List.copyOf(groups);
    hosts = List.copyOf(hosts);
  }

  /**
   * A group of operations at a host.
   *
   * @param host host and port
   * @param name the group's name; empty text for operations without a group
   * @param windows its limits by time, and how much of each is used
   * @param underWay the calls under way that count towards its limit at once
   * @param concurrent that limit; 0 when there is none
   * @param waiting the calls that the limits hold back now
   * @param waits how often a call was held back so far
   * @param waited how long calls were held back in all, without those still waiting
   * @param notBefore how long the service has asked to leave the group alone; zero when it may be called
   */
  public record Group(String host, String name, List<Window> windows, int underWay, int concurrent, int waiting, long waits, Duration waited,
      Duration notBefore) {
    /** Copies the list. */
    public Group {
      windows = List.copyOf(windows);
    }
  }

  /**
   * A limit by time.
   *
   * @param length the stretch's length
   * @param used the calls in the stretch that ends now
   * @param limit the most calls in it
   */
  public record Window(Duration length, int used, int limit) {}

  /**
   * What is left for retries at a host.
   *
   * @param host host and port
   * @param retryBudget what is left; a retry costs 10, after a throttle 5, and calls that succeed pay back
   * @param fullRetryBudget what it starts with
   */
  public record Host(String host, int retryBudget, int fullRetryBudget) {}
}
