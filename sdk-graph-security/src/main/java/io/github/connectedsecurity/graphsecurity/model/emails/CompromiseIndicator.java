package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A sign of compromise that a sandbox found. */
public final class CompromiseIndicator extends JsonModel {
  private CompromiseIndicator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CompromiseIndicator of(Map<String, Object> json) { return new CompromiseIndicator(json); }

  /** The value. */
  public Optional<String> value() { return text("value"); }

  /** What it was held for. */
  public Optional<VerdictCategory> verdict() { return open("verdict", VerdictCategory::of); }
}
