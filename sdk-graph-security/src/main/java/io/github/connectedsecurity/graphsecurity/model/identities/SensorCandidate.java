package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server that could become a sensor of Defender for Identity. */
public final class SensorCandidate extends JsonModel {
  private SensorCandidate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensorCandidate of(Map<String, Object> json) { return new SensorCandidate(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The server's full name. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }

  /** When it was last seen. */
  public Optional<Instant> lastSeenDateTime() { return instant("lastSeenDateTime"); }

  /** The version of Defender for Endpoint on it. */
  public Optional<String> senseClientVersion() { return text("senseClientVersion"); }

  /** What the server could be a sensor of. */
  public List<String> sensorTypes() { return texts("sensorTypes"); }
}
