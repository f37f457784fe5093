package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRule;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRuleUpdate;
import io.github.connectedsecurity.graphsecurity.model.detections.NewDetectionRule;
import java.util.function.Consumer;

/** Custom detections: hunting queries that run by themselves, raise alerts, and act. */
public final class DetectionRules {
  private static final ODataRules RULES = ODataRules.entity("detectionRules").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  DetectionRules(GraphDoor door) { this.door = door; }

  /** Lists the rules. {@code GET /security/rules/detectionRules}; {@code CustomDetection.Read.All}. */
  public Paged<DetectionRule> list() { return list(q -> {}); }

  /**
   * Lists the rules, as a query asks for. What the list takes is not written down, so nothing is refused here.
   * {@code GET /security/rules/detectionRules}; {@code CustomDetection.Read.All}.
   */
  public Paged<DetectionRule> list(Consumer<ODataQuery> query) { return door.list(RULES, query, DetectionRule::of, "security/rules/detectionRules"); }

  /** Reads one rule. {@code GET /security/rules/detectionRules/{id}}; {@code CustomDetection.Read.All}. */
  public DetectionRule get(String id) { return door.get("security/rules/detectionRules/{id}", id).as(DetectionRule::of); }

  /** Creates a rule. Sent once. {@code POST /security/rules/detectionRules}; {@code CustomDetection.ReadWrite.All}. */
  public DetectionRule create(NewDetectionRule rule) { return door.post("security/rules/detectionRules").body(rule).as(DetectionRule::of); }

  /**
   * Changes a rule and hands it back; only what the update names is touched, so it is safe to repeat.
   * {@code PATCH /security/rules/detectionRules/{id}}; {@code CustomDetection.ReadWrite.All}.
   */
  public DetectionRule update(String id, DetectionRuleUpdate update) {
    return door.patch("security/rules/detectionRules/{id}", id).body(update).repeatable().as(DetectionRule::of);
  }

  /** Deletes a rule. {@code DELETE /security/rules/detectionRules/{id}}; {@code CustomDetection.ReadWrite.All}. */
  public void delete(String id) { door.delete("security/rules/detectionRules/{id}", id).send(); }
}
