package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What one policy made of a sign-in. */
public record AppliedPolicyResult(String value) implements OpenValue {
  private static final KnownValues<AppliedPolicyResult> KNOWN = new KnownValues<>(AppliedPolicyResult::new);

  /** Applied and met. */
  public static final AppliedPolicyResult SUCCESS = KNOWN.add("success");
  /** Applied and not met. */
  public static final AppliedPolicyResult FAILURE = KNOWN.add("failure");
  /** Its conditions did not fit. */
  public static final AppliedPolicyResult NOT_APPLIED = KNOWN.add("notApplied");
  /** Switched off. */
  public static final AppliedPolicyResult NOT_ENABLED = KNOWN.add("notEnabled");
  /** Not known. */
  public static final AppliedPolicyResult UNKNOWN = KNOWN.add("unknown");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AppliedPolicyResult UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Report-only: would have applied and been met. */
  public static final AppliedPolicyResult REPORT_ONLY_SUCCESS = KNOWN.add("reportOnlySuccess");
  /** Report-only: would have applied and not been met. */
  public static final AppliedPolicyResult REPORT_ONLY_FAILURE = KNOWN.add("reportOnlyFailure");
  /** Report-only: its conditions did not fit. */
  public static final AppliedPolicyResult REPORT_ONLY_NOT_APPLIED = KNOWN.add("reportOnlyNotApplied");
  /** Report-only: would have asked the user for something. */
  public static final AppliedPolicyResult REPORT_ONLY_INTERRUPTED = KNOWN.add("reportOnlyInterrupted");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AppliedPolicyResult of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AppliedPolicyResult> known() { return KNOWN.all(); }
}
