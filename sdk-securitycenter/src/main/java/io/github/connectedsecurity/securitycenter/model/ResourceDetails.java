package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an assessed resource lives. Sources this version does not know, such as {@code Aws}, stay this class. */
public class ResourceDetails extends JsonModel {
  ResourceDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code source} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ResourceDetails of(Map<String, Object> json) { return ResourceDetailsTypes.named(typeName(json, "source")).apply(json); }

  /** The environment, which tells the subclasses apart. */
  public Optional<ResourceSource> source() { return open("source", ResourceSource::of); }

  /** The resource's ARM id; for other clouds that of the connector. */
  public Optional<String> id() { return text("id"); }

  /** The security connector through which another cloud's resource is seen. */
  public Optional<String> connectorId() { return text("connectorId"); }
}
