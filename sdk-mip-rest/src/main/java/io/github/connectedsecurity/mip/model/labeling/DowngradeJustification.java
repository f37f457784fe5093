package io.github.connectedsecurity.mip.model.labeling;

import io.github.connectedsecurity.core.json.JsonBody;

/** Why a less sensitive label, or none, is right. */
public final class DowngradeJustification extends JsonBody<DowngradeJustification> {
  private DowngradeJustification() {}

  /** The reason in a person's words, which the service records. */
  public static DowngradeJustification of(String message) {
    if (message.isBlank()) {
      throw new IllegalArgumentException("A justification needs a reason in words.");
    }
    return new DowngradeJustification().set("isDowngradeJustified", true).set("justificationMessage", message);
  }
}
