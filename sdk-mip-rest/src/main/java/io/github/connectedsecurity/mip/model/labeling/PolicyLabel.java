package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.mip.model.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sensitivity label as the beta labeling API lists it: {@code microsoft.graph.security.sensitivityLabel}. */
public final class PolicyLabel extends JsonModel implements Label {
  private PolicyLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyLabel of(Map<String, Object> json) { return new PolicyLabel(json); }

  /** The label's GUID, the same in all families and in the metadata of files. */
  @Override
  public String id() { return required("id"); }

  /** Its name. */
  @Override
  public Optional<String> name() { return text("name"); }

  /** For administrators: what it is meant for. */
  @Override
  public Optional<String> description() { return text("description"); }

  /** Its color as {@code #RRGGBB}, or empty. */
  @Override
  public Optional<String> color() { return text("color"); }

  /** The hint for people who choose it. */
  @Override
  public Optional<String> tooltip() { return text("tooltip"); }

  /** Higher is more sensitive; labels below another repeat its number or follow it. */
  public Optional<Integer> sensitivity() { return int32("sensitivity"); }

  /** Whether to offer it; when not, hide or disable it. */
  public Optional<Boolean> isActive() { return bool("isActive"); }

  /** Whether it can be applied; not one that has labels below it. */
  public Optional<Boolean> isAppliable() { return bool("isAppliable"); }

  /** Whether it encrypts. */
  public Optional<Boolean> hasProtection() { return bool("hasProtection"); }

  /** What it can be put on, such as {@code file} and {@code email}. */
  public List<String> contentFormats() { return texts("contentFormats"); }

  /** The label above it. */
  public Optional<PolicyLabel> parent() { return object("parent", PolicyLabel::of); }
}
