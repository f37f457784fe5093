package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How common a file is in the organisation. */
public final class FileStats extends JsonModel {
  private FileStats(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileStats of(Map<String, Object> json) { return new FileStats(json); }

  /** SHA-1. */
  public Optional<String> sha1() { return text("sha1"); }

  /** On how many devices of the organisation it was seen. */
  public Optional<Long> organizationPrevalence() { return int64("organizationPrevalence"); }

  /** When it was first seen there. */
  public Optional<Instant> orgFirstSeen() { return instant("orgFirstSeen"); }

  /** When it was last seen there. */
  public Optional<Instant> orgLastSeen() { return instant("orgLastSeen"); }

  /** On how many devices of the world it was seen. */
  public Optional<Long> globallyPrevalence() { return int64("globallyPrevalence").or(() -> int64("globalPrevalence")); }

  /** When it was first seen anywhere. */
  public Optional<Instant> globalFirstObserved() { return instant("globalFirstObserved"); }

  /** When it was last seen anywhere. */
  public Optional<Instant> globalLastObserved() { return instant("globalLastObserved"); }

  /** Its most common names. */
  public List<String> topFileNames() { return texts("topFileNames"); }
}
