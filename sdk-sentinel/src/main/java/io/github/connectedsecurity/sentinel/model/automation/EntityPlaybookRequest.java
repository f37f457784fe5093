package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;

/** Starts a playbook for an entity by hand. */
public final class EntityPlaybookRequest extends JsonBody<EntityPlaybookRequest> {
  private EntityPlaybookRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param logicAppsResourceId ARM id of the playbook
   */
  public static EntityPlaybookRequest of(String logicAppsResourceId) { return new EntityPlaybookRequest().set("logicAppsResourceId", logicAppsResourceId); }

  /** ARM id of the incident that the entity is looked at in. */
  public EntityPlaybookRequest incidentArmId(String incidentArmId) { return set("incidentArmId", incidentArmId); }

  /** The tenant that the playbook is in. */
  public EntityPlaybookRequest tenantId(String tenantId) { return set("tenantId", tenantId); }
}
