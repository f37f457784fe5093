package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What opening a file or link in a sandbox showed. */
public final class DetonationDetails extends JsonModel {
  private DetonationDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetonationDetails of(Map<String, Object> json) { return new DetonationDetails(json); }

  /** When it was opened in the sandbox. */
  public Optional<Instant> analysisDateTime() { return instant("analysisDateTime"); }

  /** Signs of compromise that were found. */
  public List<CompromiseIndicator> compromiseIndicators() { return objects("compromiseIndicators", CompromiseIndicator::of); }

  /**
   * What was done in the sandbox; the service has dropped it in favour of {@link #detonationBehaviourDetailsV2()}.
   *
   * @deprecated The service dropped it in March 2026; read {@link #detonationBehaviourDetailsV2()}.
   */
  @Deprecated
  public Optional<DetonationBehaviourDetails> detonationBehaviourDetails() { return object("detonationBehaviourDetails", DetonationBehaviourDetails::of); }

  /** What was done in the sandbox, as text. */
  public Optional<String> detonationBehaviourDetailsV2() { return text("detonationBehaviourDetailsV2"); }

  /** What led to what. */
  public Optional<DetonationChain> detonationChain() { return object("detonationChain", DetonationChain::of); }

  /** What was contacted and written. */
  public Optional<DetonationObservables> detonationObservables() { return object("detonationObservables", DetonationObservables::of); }

  /** Where a picture of it is. */
  public Optional<String> detonationScreenshotUri() { return text("detonationScreenshotUri"); }

  /** What the sandbox holds it for. */
  public Optional<String> detonationVerdict() { return text("detonationVerdict"); }

  /** Why the sandbox holds it for that. */
  public Optional<String> detonationVerdictReason() { return text("detonationVerdictReason"); }

  /** More about the thing that was opened, as text. */
  public Optional<String> entityMetadata() { return text("entityMetadata"); }

  /** ATT&amp;CK technique numbers, such as {@code T1564.001}. */
  public Optional<String> mitreTechniques() { return text("mitreTechniques"); }

  /** What looking at it without running it showed, as text. */
  public Optional<String> staticAnalysis() { return text("staticAnalysis"); }

  /** Where it was handed in from. */
  public Optional<String> submissionSource() { return text("submissionSource"); }
}
