package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a task is done. */
public record RemediationTaskStatus(String value) implements OpenValue {
  private static final KnownValues<RemediationTaskStatus> KNOWN = new KnownValues<>(RemediationTaskStatus::new);

  /** Not yet. */
  public static final RemediationTaskStatus ACTIVE = KNOWN.add("Active");
  /** Done. */
  public static final RemediationTaskStatus COMPLETED = KNOWN.add("Completed");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RemediationTaskStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RemediationTaskStatus> known() { return KNOWN.all(); }
}
