package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The checksum of a file that is not described further. */
public final class FileHashEvidence extends AlertEvidence {
  private FileHashEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static FileHashEvidence of(Map<String, Object> json) { return new FileHashEvidence(json); }

  /** How it was computed. */
  public Optional<FileHashAlgorithm> algorithm() { return open("algorithm", FileHashAlgorithm::of); }

  /** The checksum in hexadecimal digits. */
  public Optional<String> value() { return text("value"); }
}
