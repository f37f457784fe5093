package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A policy that Microsoft recommends. */
public final class ConditionalAccessTemplate extends JsonModel {
  private ConditionalAccessTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConditionalAccessTemplate of(Map<String, Object> json) { return new ConditionalAccessTemplate(json); }

  /** Names the template. */
  public String id() { return required("id"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The parts of the policy. */
  public Optional<ConditionalAccessPolicyDetail> details() { return object("details", ConditionalAccessPolicyDetail::of); }

  /** The name shown. */
  public Optional<String> name() { return text("name"); }

  /** What it is for, by scenario. */
  public List<TemplateScenario> scenarios() { return flags("scenarios", TemplateScenario::of); }
}
