package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When a recommendation was last looked at. */
public final class Reevaluation extends JsonModel {
  private Reevaluation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Reevaluation of(Map<String, Object> json) { return new Reevaluation(json); }

  /** The moment. */
  public Optional<Instant> lastEvaluatedTimeUtc() { return instant("lastEvaluatedTimeUtc"); }
}
