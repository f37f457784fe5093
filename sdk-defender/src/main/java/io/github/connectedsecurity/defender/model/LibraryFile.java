package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A file that live response sessions can use. */
public final class LibraryFile extends JsonModel {
  private LibraryFile(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LibraryFile of(Map<String, Object> json) { return new LibraryFile(json); }

  /** Name by which commands call it. */
  public Optional<String> fileName() { return text("fileName"); }

  /** SHA-256 of its content. */
  public Optional<String> sha256() { return text("sha256"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** When it was first uploaded. */
  public Optional<Instant> creationTime() { return instant("creationTime"); }

  /** When it was last uploaded. */
  public Optional<Instant> lastUpdatedTime() { return instant("lastUpdatedTime"); }

  /** Who uploaded it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** Whether the script takes parameters. */
  public Optional<Boolean> hasParameters() { return bool("hasParameters"); }

  /** What parameters it takes. */
  public Optional<String> parametersDescription() { return text("parametersDescription"); }
}
