package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The name of an account or user in an application: its id there, the application and the instance of it. */
public final class EntityKey extends JsonModel {
  private EntityKey(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityKey of(Map<String, Object> json) { return new EntityKey(json); }

  /** Names an account or user without its application, as newer documentation does. */
  public static EntityKey of(String id, int inst) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("inst", inst);
    return new EntityKey(json);
  }

  /** Names an account or user of an application; the only instance of it is 0. */
  public static EntityKey of(String id, CloudApp app, int inst) {
    Map<String, Object> json = new LinkedHashMap<>(); // the order is part of the key in paths
    json.put("id", id);
    json.put("saas", app.code());
    json.put("inst", inst);
    return new EntityKey(json);
  }

  /** The identifier within the application. */
  public String id() { return required("id"); }

  /** The application; absent in newer answers. */
  public Optional<CloudApp> app() { return int32("saas").map(CloudApp::of); }

  /** The instance of the application; 0 for the only one. */
  public Optional<Integer> inst() { return int32("inst"); }
}
