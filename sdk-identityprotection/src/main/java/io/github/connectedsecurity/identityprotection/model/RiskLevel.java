package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.OptionalInt;

/**
 * How likely something is compromised. {@link #HIDDEN} is no level: the tenant's licence does not include the answer (Entra ID P2
 * for users, Workload Identities Premium for workloads), and the true level may be any.
 */
public record RiskLevel(String value) implements OpenValue {
  private static final KnownValues<RiskLevel> KNOWN = new KnownValues<>(RiskLevel::new);

  /** Low. */
  public static final RiskLevel LOW = KNOWN.add("low");
  /** Medium. */
  public static final RiskLevel MEDIUM = KNOWN.add("medium");
  /** High. */
  public static final RiskLevel HIGH = KNOWN.add("high");
  /** Withheld for want of a licence, or because the identity is not enabled for the service; neither low nor high. */
  public static final RiskLevel HIDDEN = KNOWN.add("hidden");
  /** No risk. */
  public static final RiskLevel NONE = KNOWN.add("none");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final RiskLevel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  private static final List<RiskLevel> ASCENDING = List.of(NONE, LOW, MEDIUM, HIGH);

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RiskLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RiskLevel> known() { return KNOWN.all(); }

  /** Its place among none (0), low, medium and high (3); empty for {@link #HIDDEN} and values of tomorrow, which have none. */
  public OptionalInt severity() {
    int place = ASCENDING.indexOf(this);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /**
   * Whether it is as high as another, as far as both are known. False for {@link #HIDDEN}: whoever counts on this overlooks what
   * the licence hides.
   *
   * @throws IllegalArgumentException when the other one has no place in the order
   */
  public boolean isAtLeast(RiskLevel other) {
    int least = other.severity().orElseThrow(() -> new IllegalArgumentException("'" + other.value() + "' is no level that others can be compared with."));
    return severity().orElse(-1) >= least;
  }
}
