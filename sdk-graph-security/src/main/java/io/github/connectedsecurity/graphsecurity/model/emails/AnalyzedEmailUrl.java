package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A link in an analysed mail. */
public final class AnalyzedEmailUrl extends JsonModel {
  private AnalyzedEmailUrl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailUrl of(Map<String, Object> json) { return new AnalyzedEmailUrl(json); }

  /** What noticed it. */
  public Optional<String> detectionMethod() { return text("detectionMethod"); }

  /** What opening it in a sandbox showed. */
  public Optional<DetonationDetails> detonationDetails() { return object("detonationDetails", DetonationDetails::of); }

  /** Whether the tenant's own list allows or blocks it. */
  public Optional<String> tenantAllowBlockListDetailInfo() { return text("tenantAllowBlockListDetailInfo"); }

  /** What kind of threat it is. */
  public Optional<ThreatType> threatType() { return open("threatType", ThreatType::of); }

  /** The link. */
  public Optional<String> url() { return text("url"); }
}
