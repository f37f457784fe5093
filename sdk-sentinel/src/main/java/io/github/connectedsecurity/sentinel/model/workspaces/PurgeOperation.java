package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A deletion that was begun. */
public final class PurgeOperation extends JsonModel {
  private PurgeOperation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PurgeOperation of(Map<String, Object> json) { return new PurgeOperation(json); }

  /** Its id, to ask for its state by. */
  public Optional<String> operationId() { return text("operationId"); }
}
