package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How an operation ended. */
public final class ActivityResult extends JsonModel {
  private ActivityResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityResult of(Map<String, Object> json) { return new ActivityResult(json); }

  /** Whether it did what it should. */
  public Optional<Boolean> isSuccess() { return bool("isSuccess"); }
}
