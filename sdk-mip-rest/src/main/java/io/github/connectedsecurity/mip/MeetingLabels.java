package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.core.http.Http;
import java.util.Map;

/** Labels of online meetings. */
public final class MeetingLabels {
  private final Http http;

  MeetingLabels(Http http) { this.http = http; }

  /**
   * Labels a meeting. {@code PATCH /users/{userId}/onlineMeetings/{meetingId}}; {@code OnlineMeetings.ReadWrite}, for applications
   * {@code OnlineMeetings.ReadWrite.All}.
   *
   * @param userId the organizer
   */
  public void set(String userId, String meetingId, String labelId) {
    if (labelId.isBlank()) {
      throw new IllegalArgumentException("There is no label to set.");
    }
    http.patch("users/{userId}/onlineMeetings/{meetingId}", userId, meetingId).permission("OnlineMeetings.ReadWrite")
        .body(Map.of("sensitivityLabelAssignment", Map.of("sensitivityLabelId", labelId))).repeatable().send();
  }
}
