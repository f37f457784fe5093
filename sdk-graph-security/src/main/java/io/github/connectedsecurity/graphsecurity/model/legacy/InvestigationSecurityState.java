package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An automated investigation that belongs to a legacy alert. */
public final class InvestigationSecurityState extends JsonModel {
  private InvestigationSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InvestigationSecurityState of(Map<String, Object> json) { return new InvestigationSecurityState(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** How far it is, in the provider's words. */
  public Optional<String> status() { return text("status"); }
}
