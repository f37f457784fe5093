package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When an owner believes to be done. */
public final class RemediationEta extends JsonModel {
  private RemediationEta(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RemediationEta of(Map<String, Object> json) { return new RemediationEta(json); }

  /** The time. */
  public Optional<Instant> eta() { return instant("eta"); }

  /** Why then. */
  public Optional<String> justification() { return text("justification"); }
}
