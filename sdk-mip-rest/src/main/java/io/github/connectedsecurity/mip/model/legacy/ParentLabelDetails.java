package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The label above another, or the label of content: {@code labelDetails} has the same members. */
public final class ParentLabelDetails extends JsonModel {
  private ParentLabelDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ParentLabelDetails of(Map<String, Object> json) { return new ParentLabelDetails(json); }

  /** The label's GUID. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** What it is meant for. */
  public Optional<String> description() { return text("description"); }

  /** Its color. */
  public Optional<String> color() { return text("color"); }

  /** Higher is more sensitive. */
  public Optional<Integer> sensitivity() { return int32("sensitivity"); }

  /** The hint for people. */
  public Optional<String> tooltip() { return text("tooltip"); }

  /** Whether to offer it. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** The label above it. */
  public Optional<ParentLabelDetails> parent() { return object("parent", ParentLabelDetails::of); }
}
