package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A network adapter that a sensor may listen on. */
public final class NetworkAdapter extends JsonModel {
  private NetworkAdapter(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NetworkAdapter of(Map<String, Object> json) { return new NetworkAdapter(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }
}
