package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells that an account reached for a resource. */
public final class ResourceAccessEvent extends JsonModel {
  private ResourceAccessEvent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ResourceAccessEvent of(Map<String, Object> json) { return new ResourceAccessEvent(json); }

  /** When it happened. */
  public Optional<Instant> accessDateTime() { return instant("accessDateTime"); }

  /** Who did it. */
  public Optional<String> accountId() { return text("accountId"); }

  /** The address of the resource. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** What was reached for: a protocol and a host. */
  public Optional<String> resourceIdentifier() { return text("resourceIdentifier"); }
}
