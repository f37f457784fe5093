package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A setting that overruled the verdict about a mail. */
public final class SystemOverride extends JsonModel {
  private SystemOverride(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SystemOverride of(Map<String, Object> json) { return new SystemOverride(json); }

  /** Which one. */
  public Optional<String> details() { return text("Details"); }

  /** Whether it had the last word. */
  public Optional<String> finalOverride() { return text("FinalOverride"); }

  /** Allowed or Blocked. */
  public Optional<String> result() { return text("Result"); }

  /** Whether the user or the tenant set it. */
  public Optional<String> source() { return text("Source"); }
}
