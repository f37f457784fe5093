package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The page of a connector. */
public final class ConnectorDefinitionProperties extends JsonModel {
  private ConnectorDefinitionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ConnectorDefinitionProperties of(Map<String, Object> json) { return new ConnectorDefinitionProperties(json); }

  /** When it was made. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }

  /** What the page shows, in no fixed form. */
  public Map<String, Object> connectorUiConfig() { return bag("connectorUiConfig"); }

  /** How connections are made from it. */
  public Map<String, Object> connectionsConfig() { return bag("connectionsConfig"); }
}
