package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import java.util.List;

/** The alert that a rule raises. */
public final class AlertTemplateInput extends JsonBody<AlertTemplateInput> {
  private AlertTemplateInput() {}

  /**
   * Starts with what must be given.
   *
   * @param title the heading
   * @param severity how much harm a finding may mean
   * @param category the tactic, such as {@code Execution}
   */
  public static AlertTemplateInput of(String title, AlertSeverity severity, String category) {
    return new AlertTemplateInput().set("title", title).set("severity", severity).set("category", category);
  }

  /** Tells what a finding means. */
  public AlertTemplateInput description(String description) { return set("description", description); }

  /** Tells what to do about it. */
  public AlertTemplateInput recommendedActions(String recommendedActions) { return set("recommendedActions", recommendedActions); }

  /** Names techniques of MITRE ATT&amp;CK, such as {@code T1059}. */
  public AlertTemplateInput mitreTechniques(List<String> mitreTechniques) { return set("mitreTechniques", mitreTechniques); }

  /** Tells which columns name what is hit. */
  public AlertTemplateInput impactedAssets(List<ImpactedAssetInput> impactedAssets) { return set("impactedAssets", impactedAssets); }
}
