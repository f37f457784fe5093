package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** The file that an action is about. */
public final class FileIdentifier extends JsonModel {
  private FileIdentifier(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FileIdentifier of(Map<String, Object> json) { return new FileIdentifier(json); }

  /** Hash. */
  public Optional<String> fileIdentifier() { return text("fileIdentifier"); }

  /** Which hash. */
  public Optional<FileIdentifierType> fileIdentifierType() { return open("fileIdentifierType", FileIdentifierType::of); }
}
