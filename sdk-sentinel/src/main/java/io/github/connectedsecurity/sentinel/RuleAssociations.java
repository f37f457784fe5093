package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociationDraft;

/** Which rules and endpoints count for a resource. */
public final class RuleAssociations {
  private final ArmDoor door;

  RuleAssociations(ArmDoor door) { this.door = door; }

  /** Lists what counts for the resource. {@code GET /Microsoft.Insights/dataCollectionRuleAssociations}; {@code Monitoring Reader}. */
  public Paged<RuleAssociation> list() {
    return door.get("dataCollectionRuleAssociations").permission(Roles.MONITORING_READER).paged(ArmDoor.PAGES, RuleAssociation::of);
  }

  /** Reads one association. {@code GET /Microsoft.Insights/dataCollectionRuleAssociations/{name}}; {@code Monitoring Reader}. */
  public RuleAssociation get(String name) {
    return door.get("dataCollectionRuleAssociations/{name}", name).permission(Roles.MONITORING_READER).as(RuleAssociation::of);
  }

  /** Makes an association, or replaces it. {@code PUT /Microsoft.Insights/dataCollectionRuleAssociations/{name}}; {@code Monitoring Contributor}. */
  public RuleAssociation put(String name, RuleAssociationDraft draft) {
    return door.put("dataCollectionRuleAssociations/{name}", name).permission(Roles.MONITORING_CONTRIBUTOR).body(ArmDoor.made(draft)).as(RuleAssociation::of);
  }

  /**
   * Deletes an association; one that is gone already is no error. {@code DELETE /Microsoft.Insights/dataCollectionRuleAssociations/{name}};
   * {@code Monitoring Contributor}.
   */
  public void delete(String name) { door.delete("dataCollectionRuleAssociations/{name}", name).permission(Roles.MONITORING_CONTRIBUTOR).send(); }
}
