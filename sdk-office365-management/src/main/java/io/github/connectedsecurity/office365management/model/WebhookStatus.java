package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether notifications go to a webhook. */
public record WebhookStatus(String value) implements OpenValue {
  private static final KnownValues<WebhookStatus> KNOWN = new KnownValues<>(WebhookStatus::new);

  /** Notifications are sent. */
  public static final WebhookStatus ENABLED = KNOWN.add("enabled");
  /** Too many notifications were not answered with 200; the subscription itself goes on. */
  public static final WebhookStatus DISABLED = KNOWN.add("disabled");
  /** Its end has passed; the subscription itself goes on. */
  public static final WebhookStatus EXPIRED = KNOWN.add("expired");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static WebhookStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<WebhookStatus> known() { return KNOWN.all(); }
}
