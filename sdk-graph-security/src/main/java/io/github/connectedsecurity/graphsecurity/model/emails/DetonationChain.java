package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What led to what in the sandbox, as a tree. */
public final class DetonationChain extends JsonModel {
  private DetonationChain(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetonationChain of(Map<String, Object> json) { return new DetonationChain(json); }

  /** What it led to. */
  public List<DetonationChain> childNodes() { return objects("childNodes", DetonationChain::of); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
