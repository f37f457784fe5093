package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;

/** Starts a playbook by hand. */
public final class PlaybookRequest extends JsonBody<PlaybookRequest> {
  private PlaybookRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param logicAppsResourceId ARM id of the playbook
   */
  public static PlaybookRequest of(String logicAppsResourceId) { return new PlaybookRequest().set("logicAppsResourceId", logicAppsResourceId); }

  /** The tenant that the playbook is in. */
  public PlaybookRequest tenantId(String tenantId) { return set("tenantId", tenantId); }
}
