package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How common a domain is in the organisation; 0 devices when it is not known. */
public final class DomainStats extends JsonModel {
  private DomainStats(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DomainStats of(Map<String, Object> json) { return new DomainStats(json); }

  /** Domain. */
  public Optional<String> host() { return text("host"); }

  /** How many devices spoke with it. */
  public Optional<Long> organizationPrevalence() { return int64("organizationPrevalence"); }

  /** When it was first seen. */
  public Optional<Instant> orgFirstSeen() { return instant("orgFirstSeen"); }

  /** When it was last seen. */
  public Optional<Instant> orgLastSeen() { return instant("orgLastSeen"); }
}
