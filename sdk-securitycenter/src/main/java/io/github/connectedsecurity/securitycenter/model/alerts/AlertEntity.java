package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that takes part in an alert. Only its type is fixed: the other members are reached through {@link #raw}. */
public final class AlertEntity extends JsonModel {
  private AlertEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertEntity of(Map<String, Object> json) { return new AlertEntity(json); }

  /** What it is, in lower case, such as {@code ip} or {@code host}. */
  public Optional<String> type() { return text("type"); }
}
