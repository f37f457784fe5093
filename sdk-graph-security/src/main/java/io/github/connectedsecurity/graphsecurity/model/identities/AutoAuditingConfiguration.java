package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether Defender for Identity sets up Windows auditing by itself. */
public final class AutoAuditingConfiguration extends JsonModel {
  private AutoAuditingConfiguration(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutoAuditingConfiguration of(Map<String, Object> json) { return new AutoAuditingConfiguration(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Whether it happens by itself. */
  public Optional<Boolean> isAutomatic() { return bool("isAutomatic"); }
}
