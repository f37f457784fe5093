package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How far a deletion is. */
public final class PurgeStatus extends JsonModel {
  private PurgeStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PurgeStatus of(Map<String, Object> json) { return new PurgeStatus(json); }

  /** {@code pending} or {@code completed}. */
  public Optional<String> status() { return text("status"); }
}
