package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A connection between two hosts that a crawler saw, such as a redirect. */
public final class HostPair extends JsonModel {
  private HostPair(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostPair of(Map<String, Object> json) { return new HostPair(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** How one host led to the other, such as {@code redirect} or {@code script.src}. */
  public Optional<String> linkKind() { return text("linkKind"); }

  /** The host that was led to; often with its id only. */
  public Optional<Host> childHost() { return object("childHost", Host::of); }

  /** The host that it belongs to or that led to it; often with its id only. */
  public Optional<Host> parentHost() { return object("parentHost", Host::of); }
}
