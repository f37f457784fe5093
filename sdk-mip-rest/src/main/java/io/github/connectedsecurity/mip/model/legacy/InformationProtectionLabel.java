package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.Label;
import java.util.Map;
import java.util.Optional;

/** A label of the labeling API that was removed in 2022. */
public final class InformationProtectionLabel extends JsonModel implements Label {
  private InformationProtectionLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InformationProtectionLabel of(Map<String, Object> json) { return new InformationProtectionLabel(json); }

  /** The label's GUID, which newer APIs use as well. */
  @Override
  public String id() { return required("id"); }

  /** Its name. */
  @Override
  public Optional<String> name() { return text("name"); }

  /** What it is meant for. */
  @Override
  public Optional<String> description() { return text("description"); }

  /** Its color as {@code #RRGGBB}, or empty. */
  @Override
  public Optional<String> color() { return text("color"); }

  /** Higher is more sensitive. */
  public Optional<Integer> sensitivity() { return int32("sensitivity"); }

  /** The hint for people who choose it. */
  @Override
  public Optional<String> tooltip() { return text("tooltip"); }

  /** Whether to offer it. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** The label above it. */
  public Optional<ParentLabelDetails> parent() { return object("parent", ParentLabelDetails::of); }
}
