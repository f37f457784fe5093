package io.github.connectedsecurity.sentinel.model.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A workspace or an application. */
public final class MetadataPlace extends JsonModel {
  private MetadataPlace(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MetadataPlace of(Map<String, Object> json) { return new MetadataPlace(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** Its ARM id. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Where it is. */
  public Optional<String> region() { return text("region"); }

  /** Ids of what belongs to it, by kind. */
  public Map<String, Object> related() { return bag("related"); }
}
