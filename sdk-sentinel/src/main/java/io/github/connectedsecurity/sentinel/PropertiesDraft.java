package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Map;
import java.util.Set;

/** The properties of a resource of any kind, to be changed with {@link #with} and {@link #withNull}. */
public final class PropertiesDraft extends JsonBody<PropertiesDraft> {
  private static final Set<String> WRITTEN_BY_SERVICE = Set.of("lastModifiedUtc");

  private PropertiesDraft() {}

  /** Starts with all properties that were read, but not with what only the service writes. */
  public static PropertiesDraft from(ArmResource read) {
    PropertiesDraft draft = new PropertiesDraft();
    read.rawProperties().forEach((name, value) -> draft.put(name, value));
    return draft;
  }

  /** Starts with these properties; a null is sent as one. */
  public static PropertiesDraft of(Map<String, ?> properties) { return new PropertiesDraft().setAll(properties); }

  private void put(String name, Object value) {
    if (WRITTEN_BY_SERVICE.contains(name)) {
      return;
    }
    if (value == null) {
      withNull(name);
    } else {
      with(name, value);
    }
  }
}
