package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A reason for being sure. */
public final class SecurityAlertReason extends JsonModel {
  private SecurityAlertReason(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAlertReason of(Map<String, Object> json) { return new SecurityAlertReason(json); }

  /** In words. */
  public Optional<String> reason() { return text("reason"); }

  /** As a class of reasons. */
  public Optional<String> reasonType() { return text("reasonType"); }
}
