package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The application of an entity. */
public final class EntityApp extends JsonModel {
  private EntityApp(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityApp of(Map<String, Object> json) { return new EntityApp(json); }

  /** The application. */
  public Optional<CloudApp> app() { return int32("appId").map(CloudApp::of); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** The application once more. */
  public Optional<CloudApp> saas() { return int32("saas").map(CloudApp::of); }

  /** The instance of it. */
  public Optional<Integer> instance() { return int32("instance"); }
}
