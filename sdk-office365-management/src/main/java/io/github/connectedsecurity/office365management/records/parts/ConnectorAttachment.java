package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An attachment of an item that a connector imported. */
public final class ConnectorAttachment extends JsonModel {
  private ConnectorAttachment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectorAttachment of(Map<String, Object> json) { return new ConnectorAttachment(json); }

  /** Its name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** More about it. */
  public Optional<String> details() { return text("Details"); }
}
