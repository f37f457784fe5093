package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A server that answers for a domain. */
public final class WhoisNameserver extends JsonModel {
  private WhoisNameserver(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WhoisNameserver of(Map<String, Object> json) { return new WhoisNameserver(json); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The host; often with its id only. */
  public Optional<Host> host() { return object("host", Host::of); }
}
