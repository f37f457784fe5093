package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label that fits a content. */
public final class MatchingLabel extends JsonModel {
  private MatchingLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MatchingLabel of(Map<String, Object> json) { return new MatchingLabel(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** The name that people see. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it is meant for. */
  public Optional<String> description() { return text("description"); }

  /** The hint for people. */
  public Optional<String> toolTip() { return text("toolTip"); }

  /** What to tell the person. */
  public Optional<String> policyTip() { return text("policyTip"); }

  /** Its place in the order. */
  public Optional<Integer> priority() { return int32("priority"); }

  /** How it would be applied. */
  public Optional<String> applicationMode() { return text("applicationMode"); }

  /** Whether devices guard content with it. */
  public Optional<Boolean> isEndpointProtectionEnabled() { return bool("isEndpointProtectionEnabled"); }

  /** What it does. */
  public List<LabelActionBase> labelActions() { return objects("labelActions", LabelActionBase::of); }
}
