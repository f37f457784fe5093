package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What became of a hunt's hypothesis. */
public record HypothesisStatus(String value) implements OpenValue {
  private static final KnownValues<HypothesisStatus> KNOWN = new KnownValues<>(HypothesisStatus::new);

  /** Not known yet. */
  public static final HypothesisStatus UNKNOWN = KNOWN.add("Unknown");
  /** It was wrong. */
  public static final HypothesisStatus INVALIDATED = KNOWN.add("Invalidated");
  /** It was right. */
  public static final HypothesisStatus VALIDATED = KNOWN.add("Validated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HypothesisStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<HypothesisStatus> known() { return KNOWN.all(); }
}
