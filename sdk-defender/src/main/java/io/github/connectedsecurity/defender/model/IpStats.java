package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How common an address is in the organisation; 0 devices when it is not known. */
public final class IpStats extends JsonModel {
  private IpStats(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpStats of(Map<String, Object> json) { return new IpStats(json); }

  /** Address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** How many devices spoke with it. */
  public Optional<Long> organizationPrevalence() { return int64("organizationPrevalence"); }

  /** When it was first seen. */
  public Optional<Instant> orgFirstSeen() { return instant("orgFirstSeen"); }

  /** When it was last seen. */
  public Optional<Instant> orgLastSeen() { return instant("orgLastSeen"); }
}
