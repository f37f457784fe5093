package io.github.connectedsecurity.graphsecurity.model.legacy;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import java.time.Instant;
import java.util.List;

/** What to change about a legacy alert. */
public final class LegacyAlertUpdate extends JsonBody<LegacyAlertUpdate> {
  private LegacyAlertUpdate() {}

  /**
   * Starts with what must be given.
   *
   * @param vendorInformation the product that raised the alert, as the alert tells
   */
  public static LegacyAlertUpdate of(SecurityVendor vendorInformation) { return new LegacyAlertUpdate().set("vendorInformation", vendorInformation); }

  /** Gives it to an analyst. */
  public LegacyAlertUpdate assignedTo(String assignedTo) { return set("assignedTo", assignedTo); }

  /** Tells when it was closed. */
  public LegacyAlertUpdate closedDateTime(Instant closedDateTime) { return set("closedDateTime", closedDateTime); }

  /** Replaces the remarks; the providers took {@code Closed in IPC} and {@code Closed in MCAS} only. */
  public LegacyAlertUpdate comments(List<String> comments) { return set("comments", comments); }

  /** What the analyst thinks of it. */
  public LegacyAlertUpdate feedback(AlertFeedback feedback) { return set("feedback", feedback); }

  /** Where it stands in the analysts' work. */
  public LegacyAlertUpdate status(LegacyAlertStatus status) { return set("status", status); }

  /** Replaces the labels. */
  public LegacyAlertUpdate tags(List<String> tags) { return set("tags", tags); }
}
