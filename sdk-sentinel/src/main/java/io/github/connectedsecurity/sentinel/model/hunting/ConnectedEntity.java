package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A connection to an entity. */
public final class ConnectedEntity extends JsonModel {
  private ConnectedEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectedEntity of(Map<String, Object> json) { return new ConnectedEntity(json); }

  /** ARM id of the entity it leads to. */
  public Optional<String> targetEntityId() { return text("targetEntityId"); }

  /** When and where it was seen, in no fixed form. */
  public Map<String, Object> additionalData() { return bag("additionalData"); }
}
