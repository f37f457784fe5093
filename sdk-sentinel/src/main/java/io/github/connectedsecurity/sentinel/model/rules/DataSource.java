package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Data that a template or a setting needs. */
public final class DataSource extends JsonModel {
  private DataSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataSource of(Map<String, Object> json) { return new DataSource(json); }

  /** The connector that brings it. */
  public Optional<String> connectorId() { return text("connectorId"); }

  /** The tables needed. */
  public List<String> dataTypes() { return texts("dataTypes"); }
}
