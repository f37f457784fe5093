package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A stream of a data collection rule. */
public final class RuleTarget extends JsonModel {
  private RuleTarget(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleTarget of(Map<String, Object> json) { return new RuleTarget(json); }

  /** The endpoint that takes the records. */
  public Optional<String> dataCollectionEndpoint() { return text("dataCollectionEndpoint"); }

  /** The rule's immutable id. */
  public Optional<String> dataCollectionRuleImmutableId() { return text("dataCollectionRuleImmutableId"); }

  /** The stream. */
  public Optional<String> streamName() { return text("streamName"); }
}
