package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A task to put on an incident. */
public final class NewTask extends JsonModel {
  private NewTask(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NewTask of(Map<String, Object> json) { return new NewTask(json); }

  /** What to do, in short. */
  public Optional<String> title() { return text("title"); }

  /** What to do; HTML is allowed. */
  public Optional<String> description() { return text("description"); }
}
