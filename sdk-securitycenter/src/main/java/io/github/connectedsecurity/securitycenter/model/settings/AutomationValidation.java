package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether an automation would be accepted. The answer is 200 either way. */
public final class AutomationValidation extends JsonModel {
  private AutomationValidation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationValidation of(Map<String, Object> json) { return new AutomationValidation(json); }

  /** Whether it would. */
  public Optional<Boolean> isValid() { return bool("isValid"); }

  /** What is wrong with it. */
  public Optional<String> message() { return text("message"); }
}
