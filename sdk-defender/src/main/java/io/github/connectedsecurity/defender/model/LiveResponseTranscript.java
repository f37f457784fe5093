package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** The result file of a script. */
public final class LiveResponseTranscript extends JsonModel {
  private LiveResponseTranscript(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LiveResponseTranscript of(Map<String, Object> json) { return new LiveResponseTranscript(json); }

  /** Script that ran. */
  public Optional<String> scriptName() { return text("script_name"); }

  /** What it returned; 0 by custom means success. */
  public Optional<Integer> exitCode() { return int32("exit_code"); }

  /** What it printed; may hold control characters. */
  public Optional<String> scriptOutput() { return text("script_output"); }

  /** What it printed as errors. */
  public Optional<String> scriptErrors() { return text("script_errors"); }
}
