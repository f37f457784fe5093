package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operation of an activity and its objects. */
public final class ActivityInfo extends JsonModel {
  private ActivityInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityInfo of(Map<String, Object> json) { return new ActivityInfo(json); }

  /** The kind of operation. */
  public Optional<String> type() { return text("type"); }

  /** The operation in the application's words. */
  public Optional<String> rawOperationName() { return text("rawOperationName"); }

  /** The operation in words for people. */
  public Optional<String> prettyOperationName() { return text("prettyOperationName"); }

  /** How it ended. */
  public Optional<ActivityResult> activityResult() { return object("activityResult", ActivityResult::of); }

  /** Everything that had a part in it. */
  public List<EventObject> eventObjects() { return objects("eventObjects", EventObject::of); }
}
