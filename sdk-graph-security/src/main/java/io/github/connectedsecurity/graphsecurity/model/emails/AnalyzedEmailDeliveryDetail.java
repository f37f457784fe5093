package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a mail was put, and why. */
public final class AnalyzedEmailDeliveryDetail extends JsonModel {
  private AnalyzedEmailDeliveryDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailDeliveryDetail of(Map<String, Object> json) { return new AnalyzedEmailDeliveryDetail(json); }

  /** What was done with the mail. */
  public Optional<DeliveryAction> action() { return open("action", DeliveryAction::of); }

  /** The threats seen in it by now. */
  public Optional<String> latestThreats() { return text("latestThreats"); }

  /** The folder or place it was put in. */
  public Optional<DeliveryLocation> location() { return open("location", DeliveryLocation::of); }

  /** The threats seen in it at first. */
  public Optional<String> originalThreats() { return text("originalThreats"); }
}
