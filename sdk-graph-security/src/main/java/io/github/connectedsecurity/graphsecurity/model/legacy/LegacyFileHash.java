package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A hash of a file, with its algorithm, as the older types of Graph write it. */
public final class LegacyFileHash extends JsonModel {
  private LegacyFileHash(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LegacyFileHash of(Map<String, Object> json) { return new LegacyFileHash(json); }

  /** The algorithm. */
  public Optional<FileHashType> hashType() { return open("hashType", FileHashType::of); }

  /** The hash itself. */
  public Optional<String> hashValue() { return text("hashValue"); }
}
