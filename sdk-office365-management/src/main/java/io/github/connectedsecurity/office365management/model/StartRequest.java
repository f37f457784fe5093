package io.github.connectedsecurity.office365management.model;

import io.github.connectedsecurity.core.json.JsonBody;

/** How a content type is to be collected. */
public final class StartRequest extends JsonBody<StartRequest> {
  private StartRequest() {}

  /** Without notifications: content is found by listing. For a subscription that has a webhook, this takes it away. */
  public static StartRequest create() { return new StartRequest(); }

  /** Sends notifications of new content there. */
  public StartRequest webhook(WebhookSettings settings) { return set("webhook", settings); }
}
