package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why a rule of data loss prevention no longer counts. */
public final class ExceptionInfo extends JsonModel {
  private ExceptionInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExceptionInfo of(Map<String, Object> json) { return new ExceptionInfo(json); }

  /** Override, Document Change or Policy Change. */
  public Optional<String> reason() { return text("Reason"); }

  /** Whether the user reported it as a mistake. */
  public Optional<Boolean> falsePositive() { return bool("FalsePositive"); }

  /** The user's reason. */
  public Optional<String> justification() { return text("Justification"); }

  /** The rules that it is about. */
  public List<String> rules() { return Loose.texts(value("Rules")); }
}
