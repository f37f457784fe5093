package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What was done. */
public final class ActivityMetadata extends JsonModel {
  private ActivityMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityMetadata of(Map<String, Object> json) { return new ActivityMetadata(json); }

  /** The activity. */
  public Optional<UserActivityType> activity() { return open("activity", UserActivityType::of); }
}
