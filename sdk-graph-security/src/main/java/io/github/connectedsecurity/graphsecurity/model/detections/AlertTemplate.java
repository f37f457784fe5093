package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the alerts of a detection rule say. */
public final class AlertTemplate extends JsonModel {
  private AlertTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertTemplate of(Map<String, Object> json) { return new AlertTemplate(json); }

  /** The attack stage, such as {@code Malware}. */
  public Optional<String> category() { return text("category"); }

  /** What the alerts tell, in prose. */
  public Optional<String> description() { return text("description"); }

  /** What the alerts name as hit. */
  public List<ImpactedAsset> impactedAssets() { return objects("impactedAssets", ImpactedAsset::of); }

  /** ATT&amp;CK technique numbers, such as {@code T1564.001}. */
  public List<String> mitreTechniques() { return texts("mitreTechniques"); }

  /** What to do about it, as one text. */
  public Optional<String> recommendedActions() { return text("recommendedActions"); }

  /** How bad it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** The alerts' heading. */
  public Optional<String> title() { return text("title"); }

  /** Columns of the query that the alert carries along, by name. */
  public Map<String, Object> customDetails() { return bag("customDetails"); }

  /** Which columns name which kinds of things. */
  public Map<String, Object> entityMappings() { return bag("entityMappings"); }

  /** ATT&amp;CK tactics. */
  public List<String> tactics() { return texts("tactics"); }
}
