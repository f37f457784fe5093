package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a file lies. */
public final class FileProperties extends EntityCommonProperties {
  private FileProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileProperties of(Map<String, Object> json) { return new FileProperties(json); }

  /** Its folder, with the whole path. */
  public Optional<String> directory() { return text("directory"); }

  /** Its hashes, as entities. */
  public List<String> fileHashEntityIds() { return texts("fileHashEntityIds"); }

  /** Its name without a path. */
  public Optional<String> fileName() { return text("fileName"); }

  /** The host it lies on, as an entity. */
  public Optional<String> hostEntityId() { return text("hostEntityId"); }
}
