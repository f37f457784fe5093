package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Names a resource of an alert. Kinds this version does not know stay this class. */
public class ResourceIdentifier extends JsonModel {
  ResourceIdentifier(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ResourceIdentifier of(Map<String, Object> json) { return ResourceIdentifierTypes.named(typeName(json, "type")).apply(json); }

  /** The kind, which tells the subclasses apart. */
  public Optional<ResourceIdentifierType> type() { return open("type", ResourceIdentifierType::of); }
}
