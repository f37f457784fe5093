package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A checksum and how it was computed. */
public final class FileHash extends JsonModel {
  private FileHash(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileHash of(Map<String, Object> json) { return new FileHash(json); }

  /** How it was computed. */
  public Optional<FileHashAlgorithm> algorithm() { return open("algorithm", FileHashAlgorithm::of); }

  /** The checksum in hexadecimal digits. */
  public Optional<String> value() { return text("value"); }
}
