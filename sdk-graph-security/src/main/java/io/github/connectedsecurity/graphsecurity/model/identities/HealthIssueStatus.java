package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a health issue is open. */
public record HealthIssueStatus(String value) implements OpenValue {
  private static final KnownValues<HealthIssueStatus> KNOWN = new KnownValues<>(HealthIssueStatus::new);

  /** It answers. */
  public static final HealthIssueStatus OPEN = KNOWN.add("open");
  /** It does not answer. */
  public static final HealthIssueStatus CLOSED = KNOWN.add("closed");
  /** It is not to be shown. */
  public static final HealthIssueStatus SUPPRESSED = KNOWN.add("suppressed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HealthIssueStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HealthIssueStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HealthIssueStatus> known() { return KNOWN.all(); }
}
