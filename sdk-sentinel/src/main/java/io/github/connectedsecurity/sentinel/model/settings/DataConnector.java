package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A connector that brings data. There are many kinds; those unknown here stay of this class. */
public class DataConnector extends ArmResource {
  DataConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static DataConnector of(Map<String, Object> json) { return DataConnectorTypes.named(typeName(json, "kind")).apply(json); }
}
