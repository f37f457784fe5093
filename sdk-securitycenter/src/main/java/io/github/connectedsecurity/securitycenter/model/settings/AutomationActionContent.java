package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import java.net.URI;

/** Where an automation shall send its events, with the secret that lets it; secrets are sent, never returned and never logged. */
public final class AutomationActionContent extends JsonBody<AutomationActionContent> {
  private AutomationActionContent() {}

  /**
   * Starts a logic app.
   *
   * @param logicAppResourceId the logic app's ARM id
   * @param trigger the address of its trigger with the signature, which makes it a secret
   */
  public static AutomationActionContent logicApp(String logicAppResourceId, URI trigger) {
    return new AutomationActionContent().set("logicAppResourceId", logicAppResourceId).set("actionType", AutomationActionType.LOGIC_APP)
        .set("uri", trigger.toString());
  }

  /**
   * Sends to an event hub with a key.
   *
   * @param eventHubResourceId the event hub's ARM id
   * @param connectionString a connection string that may send, which makes it a secret
   */
  public static AutomationActionContent eventHub(String eventHubResourceId, String connectionString) {
    return new AutomationActionContent().set("eventHubResourceId", eventHubResourceId).set("actionType", AutomationActionType.EVENT_HUB)
        .set("connectionString", connectionString);
  }

  /**
   * Sends to an event hub as a trusted service, without a key.
   *
   * @param eventHubResourceId the event hub's ARM id
   */
  public static AutomationActionContent trustedEventHub(String eventHubResourceId) {
    return new AutomationActionContent().set("eventHubResourceId", eventHubResourceId).set("actionType", AutomationActionType.EVENT_HUB)
        .set("isTrustedServiceEnabled", true);
  }

  /**
   * Sends to a workspace of Log Analytics.
   *
   * @param workspaceResourceId the workspace's ARM id
   */
  public static AutomationActionContent workspace(String workspaceResourceId) {
    return new AutomationActionContent().set("workspaceResourceId", workspaceResourceId).set("actionType", AutomationActionType.WORKSPACE);
  }
}
