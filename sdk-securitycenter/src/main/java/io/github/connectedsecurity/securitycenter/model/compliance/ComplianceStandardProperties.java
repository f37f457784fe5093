package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A standard's state, rolled up from its controls. */
public final class ComplianceStandardProperties extends JsonModel {
  private ComplianceStandardProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceStandardProperties of(Map<String, Object> json) { return new ComplianceStandardProperties(json); }

  /** The verdict over all controls. */
  public Optional<ComplianceState> state() { return open("state", ComplianceState::of); }

  /** Controls that are met. */
  public Optional<Integer> passedControls() { return int32("passedControls"); }

  /** Controls that are broken. */
  public Optional<Integer> failedControls() { return int32("failedControls"); }

  /** Controls that were not judged. */
  public Optional<Integer> skippedControls() { return int32("skippedControls"); }

  /** Controls that cannot be judged by machine. */
  public Optional<Integer> unsupportedControls() { return int32("unsupportedControls"); }
}
