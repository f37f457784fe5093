package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An IP address. */
public final class IpEvidence extends AlertEvidence {
  private IpEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static IpEvidence of(Map<String, Object> json) { return new IpEvidence(json); }

  /** The country it is attributed to, as two letters of ISO 3166. */
  public Optional<String> countryLetterCode() { return text("countryLetterCode"); }

  /** Version 4 or 6, in its usual notation. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Where it probably is on the map. */
  public Optional<GeoLocation> location() { return object("location", GeoLocation::of); }

  /** The stream through which it was reported. */
  public Optional<Stream> stream() { return object("stream", Stream::of); }
}
