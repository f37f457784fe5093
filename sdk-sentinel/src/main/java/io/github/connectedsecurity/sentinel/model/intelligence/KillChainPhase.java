package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A phase of an attack. */
public final class KillChainPhase extends JsonModel {
  private KillChainPhase(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KillChainPhase of(Map<String, Object> json) { return new KillChainPhase(json); }

  /** In whose words. */
  public Optional<String> killChainName() { return text("killChainName"); }

  /** The phase. */
  public Optional<String> phaseName() { return text("phaseName"); }
}
