package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The rules of labeling that hold for a user. */
public final class InformationProtectionPolicySetting extends JsonModel {
  private InformationProtectionPolicySetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InformationProtectionPolicySetting of(Map<String, Object> json) { return new InformationProtectionPolicySetting(json); }

  /** Opaque. */
  public Optional<String> id() { return text("id"); }

  /** The label for content that has none. */
  public Optional<String> defaultLabelId() { return text("defaultLabelId"); }

  /** Whether a less sensitive label needs a reason. */
  public Optional<Boolean> isDowngradeJustificationRequired() { return bool("isDowngradeJustificationRequired"); }

  /** Whether all content needs a label. */
  public Optional<Boolean> isMandatory() { return bool("isMandatory"); }

  /** Where people can read more. */
  public Optional<String> moreInfoUrl() { return text("moreInfoUrl"); }
}
