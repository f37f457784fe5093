package io.github.connectedsecurity.graphsecurity.model.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What a workload tells about an event in its own words. There are some hundred kinds; {@link #odataType()} names this one. */
public final class AuditData extends JsonModel {
  private AuditData(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuditData of(Map<String, Object> json) { return new AuditData(json); }

  /** The kind as the service names it. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** The event's members, in the workload's own words. */
  public Map<String, Object> dynamicProperties() { return bag("dynamicProperties"); }
}
