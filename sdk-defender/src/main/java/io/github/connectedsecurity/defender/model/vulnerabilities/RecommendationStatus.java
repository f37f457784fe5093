package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a recommendation counts. */
public record RecommendationStatus(String value) implements OpenValue {
  private static final KnownValues<RecommendationStatus> KNOWN = new KnownValues<>(RecommendationStatus::new);

  /** It does. */
  public static final RecommendationStatus ACTIVE = KNOWN.add("Active");
  /** Somebody decided that it does not. */
  public static final RecommendationStatus EXCEPTION = KNOWN.add("Exception");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RecommendationStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RecommendationStatus> known() { return KNOWN.all(); }
}
