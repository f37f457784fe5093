package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.mip.model.AsyncJobStatus;
import io.github.connectedsecurity.mip.model.MonitorStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * A label on its way onto a cloud file. Its monitor stands on the SharePoint host and carries a right of its own in its address, so it is
 * asked without a token and never shown.
 */
public final class LabelJob {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int SEE_OTHER = 303;
  private static final Set<MonitorStatus> FAILED = Set.of(MonitorStatus.FAILED, MonitorStatus.DELETE_FAILED, MonitorStatus.CANCELLED);

  private final Http http;
  private final SignedLink monitor;

  LabelJob(Http http, SignedLink monitor) {
    this.http = http;
    this.monitor = monitor;
  }

  /** Asks once how far it is. What counts is the status in the answer, not the HTTP status, which is 202 also at the end. */
  public AsyncJobStatus status() {
    try {
      return monitor.as(AsyncJobStatus::of);
    } catch (ApiException e) {
      if (e.status() == SEE_OTHER) { // some jobs end by pointing at what they made
        return AsyncJobStatus.of(Map.of("status", MonitorStatus.COMPLETED.value()));
      }
      throw e;
    }
  }

  /**
   * Waits until the label is on the file, asking after 1 second at first and every 30 seconds at last.
   *
   * @return the final state
   * @throws LabelJobFailedException when the service gave up
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it is not done in time; the job goes on
   */
  public AsyncJobStatus await(Duration deadline) {
    AsyncJobStatus end = Polling.until(http.exchange(), this::status, LabelJob::isOver).every(FIRST_PAUSE, LONGEST_PAUSE).await(deadline);
    if (end.status().filter(FAILED::contains).isPresent()) {
      throw new LabelJobFailedException(end);
    }
    return end;
  }

  private static boolean isOver(AsyncJobStatus state) {
    return state.status().filter(status -> FAILED.contains(status) || status.equals(MonitorStatus.COMPLETED)).isPresent();
  }

  /** Shows nothing of the monitor's address. */
  @Override
  public String toString() { return "LabelJob[" + monitor + "]"; }
}
