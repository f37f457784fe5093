package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Reads single objects that come wrapped in {@code value}, as the documentation shows some. */
final class Entity {
  private Entity() {}

  /** The object itself, or the only one inside its {@code value} where nothing else tells which it is. */
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  static Map<String, Object> of(Map<String, Object> json) {
    Object inner = json.get("value") instanceof List<?> list && list.size() == 1 ? list.get(0) : json.get("value");
    return json.get("id") == null && inner instanceof Map ? (Map<String, Object>) inner : json;
  }

  /** An answer that is a list of texts. */
  static final class Texts extends JsonModel {
    private Texts(Map<String, Object> json) { super(json); }

    static Texts of(Map<String, Object> json) { return new Texts(json); }

    List<String> value() { return texts("value"); }
  }
}
