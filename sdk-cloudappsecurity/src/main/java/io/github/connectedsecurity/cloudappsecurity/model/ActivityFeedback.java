package io.github.connectedsecurity.cloudappsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** What you think of an activity's rating. */
public final class ActivityFeedback extends JsonBody<ActivityFeedback> {
  private ActivityFeedback() {}

  /**
   * Starts with what must be given.
   *
   * @param feedbackValue the rating, as the documentation's example has it: {@code "0"}
   */
  public static ActivityFeedback of(String feedbackValue) { return new ActivityFeedback().set("feedbackValue", feedbackValue); }

  /** Says why. */
  public ActivityFeedback feedbackText(String feedbackText) { return set("feedbackText", feedbackText); }

  /** Whether Microsoft may ask back; needs an address. */
  public ActivityFeedback allowContact(boolean allowContact) { return set("allowContact", allowContact); }

  /** Where to ask back. */
  public ActivityFeedback contactEmail(String contactEmail) { return set("contactEmail", contactEmail); }
}
