package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of a request to close alerts. */
public final class CloseResult extends JsonModel {
  private CloseResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloseResult of(Map<String, Object> json) { return new CloseResult(json); }

  /** How many were closed as benign. */
  public Optional<Integer> closedBenign() { return int32("closed_benign"); }

  /** How many were closed as false positives. */
  public Optional<Integer> closedFalsePositive() { return int32("closed_false_positive"); }

  /** How many were closed as true positives. */
  public Optional<Integer> closedTruePositive() { return int32("closed_true_positive"); }

  /** The alerts that were not there, or closed already. */
  public List<String> alertsNotFound() { return texts("alertsNotFound"); }
}
