package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.LabelActionSource;
import io.github.connectedsecurity.office365management.records.values.LabelEventType;
import java.util.Map;
import java.util.Optional;

/** How a label was touched. */
public final class LabelEventData extends JsonModel {
  private LabelEventData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LabelEventData of(Map<String, Object> json) { return new LabelEventData(json); }

  /** The label now. */
  public Optional<String> sensitivityLabelId() { return text("SensitivityLabelId"); }

  /** The label before. */
  public Optional<String> oldSensitivityLabelId() { return text("OldSensitivityLabelId"); }

  /** How it changed. */
  public Optional<LabelEventType> labelEventType() { return Loose.text(value("LabelEventType")).map(LabelEventType::of); }

  /** Who changed it. */
  public Optional<LabelActionSource> actionSource() { return Loose.text(value("ActionSource")).map(LabelActionSource::of); }

  /** The user's reason for a weaker label; seen, not documented. */
  public Optional<String> justificationText() { return text("JustificationText"); }
}
