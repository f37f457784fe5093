package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRule;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRuleDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Data collection rules: what is collected, how it is changed, where it goes. */
public final class DataCollectionRules {
  private final ArmDoor door;

  DataCollectionRules(ArmDoor door) { this.door = door; }

  /** Lists the rules here. {@code GET /Microsoft.Insights/dataCollectionRules}; {@code Monitoring Reader}. */
  public Paged<DataCollectionRule> list() {
    return door.get("dataCollectionRules").permission(Roles.MONITORING_READER).paged(ArmDoor.PAGES, DataCollectionRule::of);
  }

  /** Reads one rule. {@code GET /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Reader}. */
  public DataCollectionRule get(String rule) {
    return door.get("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_READER).as(DataCollectionRule::of);
  }

  /**
   * Makes a rule in a region, or replaces its properties; tags that are not given again are lost, so change one with {@link #edit}. {@code
   * PUT /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}.
   */
  public DataCollectionRule put(String rule, String location, DataCollectionRuleDraft draft) {
    return door.put("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).body(ArmDoor.placed(draft, location, Map.of()))
        .as(DataCollectionRule::of);
  }

  /**
   * Reads a rule, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was faster.
   * {@code PUT /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}.
   */
  public DataCollectionRule edit(String rule, BiConsumer<DataCollectionRule, DataCollectionRuleDraft> change) {
    return Edits.run(door, () -> get(rule), read -> DataCollectionRuleDraft.from(read.properties()), change,
        whole -> door.put("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).body(whole).as(DataCollectionRule::of));
  }

  /** Replaces the tags of a rule and leaves the rest alone. {@code PATCH /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}. */
  public DataCollectionRule tag(String rule, Map<String, String> tags) {
    return door.patch("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).body(Map.of("tags", tags)).repeatable()
        .as(DataCollectionRule::of);
  }

  /**
   * Makes a rule of a kind, such as {@code Direct}, which takes records at an endpoint of its own. {@code PUT
   * /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}.
   */
  public DataCollectionRule put(String rule, String location, String kind, DataCollectionRuleDraft draft) {
    Map<String, Object> whole = new LinkedHashMap<>(ArmDoor.placed(draft, location, Map.of()));
    whole.put("kind", kind);
    return door.put("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).body(whole).as(DataCollectionRule::of);
  }

  /** Deletes a rule that counts for nothing any more. {@code DELETE /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}. */
  public void delete(String rule) { door.delete("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).send(); }

  /** Deletes a rule together with its associations. {@code DELETE /Microsoft.Insights/dataCollectionRules/{rule}}; {@code Monitoring Contributor}. */
  public void deleteWithAssociations(String rule) {
    door.delete("dataCollectionRules/{rule}", rule).permission(Roles.MONITORING_CONTRIBUTOR).query("deleteAssociations", true).send();
  }

  /** Lists the resources that a rule counts for. {@code GET /Microsoft.Insights/dataCollectionRules/{rule}/associations}; {@code Monitoring Reader}. */
  public Paged<RuleAssociation> associations(String rule) {
    return door.get("dataCollectionRules/{rule}/associations", rule).permission(Roles.MONITORING_READER).paged(ArmDoor.PAGES, RuleAssociation::of);
  }
}
