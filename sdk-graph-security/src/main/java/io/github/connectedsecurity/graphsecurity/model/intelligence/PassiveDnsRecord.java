package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An answer of the domain name system that was seen at some time. */
public final class PassiveDnsRecord extends Artifact {
  private PassiveDnsRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static PassiveDnsRecord of(Map<String, Object> json) { return new PassiveDnsRecord(json); }

  /** When the record was collected. */
  public Optional<Instant> collectedDateTime() { return instant("collectedDateTime"); }

  /** When it was first seen. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The kind of record, such as {@code A} or {@code CNAME}. */
  public Optional<String> recordType() { return text("recordType"); }

  /** What was found: a host, a certificate or another thing; often with its id only. */
  public Optional<Artifact> artifact() { return object("artifact", Artifact::of); }

  /** The host that it belongs to or that led to it; often with its id only. */
  public Optional<Host> parentHost() { return object("parentHost", Host::of); }
}
