package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A finding of a kind that has no type of its own. */
public final class UnclassifiedArtifact extends Artifact {
  private UnclassifiedArtifact(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static UnclassifiedArtifact of(Map<String, Object> json) { return new UnclassifiedArtifact(json); }

  /** What kind of finding it is, in the service's words. */
  public Optional<String> kind() { return text("kind"); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
