package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.LabelTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules of labeling; from an API that was never documented. */
public final class SensitivityPolicySettings extends JsonModel {
  private SensitivityPolicySettings(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitivityPolicySettings of(Map<String, Object> json) { return new SensitivityPolicySettings(json); }

  /** Opaque. */
  public Optional<String> id() { return text("id"); }

  /** What they hold for. */
  public List<LabelTarget> applicableTo() { return flags("applicableTo", LabelTarget::of); }

  /** Whether a less sensitive label needs a reason. */
  public Optional<Boolean> downgradeSensitivityRequiresJustification() { return bool("downgradeSensitivityRequiresJustification"); }

  /** Where people can read more. */
  public Optional<String> helpWebUrl() { return text("helpWebUrl"); }

  /** Whether content needs a label. */
  public Optional<Boolean> isMandatory() { return bool("isMandatory"); }
}
