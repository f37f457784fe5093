package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A piece of software seen behind a port. */
public final class HostPortComponent extends JsonModel {
  private HostPortComponent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostPortComponent of(Map<String, Object> json) { return new HostPortComponent(json); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** Whether it was seen lately. */
  public Optional<Boolean> isRecent() { return bool("isRecent"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The software. */
  public Optional<HostComponent> component() { return object("component", HostComponent::of); }
}
