package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import java.util.List;
import java.util.Optional;

/**
 * What became of many indicators.
 *
 * @param items one for each that was handed in, in that order
 */
public record TiBulkResult(List<Item> items) {
  /** Copies the list. */
  public TiBulkResult {
    items = List.copyOf(items);
  }

  /** Those that the service did not take, or may not have taken. */
  public List<Item> failed() { return items.stream().filter(item -> !item.isDone()).toList(); }

  /** Whether the service took all of them. */
  public boolean isComplete() { return failed().isEmpty(); }

  /**
   * What became of one indicator.
   *
   * @param key its identifier or external identifier; empty text for one that was handed in without
   * @param indicator the indicator as the service has it now, where it says so
   * @param refusal why the service did not take it
   * @param failure why its call failed, so that it is not known to have been taken; an earlier call's failure when it was not sent at all
   */
  public record Item(String key, Optional<TiIndicator> indicator, Optional<ResultInfo> refusal, Optional<SdkException> failure) {
    /** Whether the service took it. */
    public boolean isDone() { return refusal.isEmpty() && failure.isEmpty(); }
  }
}
