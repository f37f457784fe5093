package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something or somebody that had a part in an activity. */
public final class EventObject extends JsonModel {
  private EventObject(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EventObject of(Map<String, Object> json) { return new EventObject(json); }

  /** The number of its kind. */
  public Optional<Integer> objectType() { return int32("objType"); }

  /** The number of its part. */
  public Optional<Integer> role() { return int32("role"); }

  /** The identifier in the application. */
  public Optional<String> id() { return value("id").map(Object::toString); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The application. */
  public Optional<CloudApp> app() { return int32("saasId").map(CloudApp::of); }

  /** The instance of the application. */
  public Optional<Integer> instanceId() { return int32("instanceId"); }

  /** Whether the service knows it. */
  public Optional<Boolean> resolved() { return bool("resolved"); }

  /** Where it can be seen. */
  public Optional<String> link() { return text("link"); }

  /** The kind in the application's words. */
  public Optional<String> serviceObjectType() { return text("serviceObjectType"); }

  /** What it is marked with. */
  public List<String> tags() { return texts("tags"); }
}
