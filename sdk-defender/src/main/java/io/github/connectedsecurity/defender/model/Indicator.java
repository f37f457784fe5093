package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value that the service watches for. */
public final class Indicator extends JsonModel {
  private Indicator(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Indicator of(Map<String, Object> json) { return new Indicator(json); }

  /** Number, as text. */
  public String id() { return required("id"); }

  /** The value. */
  public Optional<String> indicatorValue() { return text("indicatorValue"); }

  /** What kind of value. */
  public Optional<IndicatorType> indicatorType() { return open("indicatorType", IndicatorType::of); }

  /** What happens when it is met. */
  public Optional<IndicatorAction> action() { return open("action", IndicatorAction::of); }

  /** Title of the alert that a match raises. */
  public Optional<String> title() { return text("title"); }

  /** Description of that alert. */
  public Optional<String> description() { return text("description"); }

  /** Application that the indicator belongs to. */
  public Optional<String> application() { return text("application"); }

  /** What analysts should do. */
  public Optional<String> recommendedActions() { return text("recommendedActions"); }

  /** How serious a match is. */
  public Optional<IndicatorSeverity> severity() { return open("severity", IndicatorSeverity::of); }

  /** Name of who made it. */
  public Optional<String> source() { return text("source"); }

  /** Whether somebody or an application made it. */
  public Optional<SourceType> sourceType() { return open("sourceType", SourceType::of); }

  /** Identifier of who made it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** Name of who made it. */
  public Optional<String> createdByDisplayName() { return text("createdByDisplayName"); }

  /** Where it was made; documented as a name, seen as {@code PublicApi} or {@code Portal}. */
  public Optional<String> createdBySource() { return text("createdBySource"); }

  /** Who changed it last. */
  public Optional<String> lastUpdatedBy() { return text("lastUpdatedBy"); }

  /** When it was made. */
  public Optional<Instant> creationTimeDateTimeUtc() { return instant("creationTimeDateTimeUtc"); }

  /** When it ends; never, when absent. */
  public Optional<Instant> expirationTime() { return instant("expirationTime"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdateTime() { return instant("lastUpdateTime"); }

  /** Device groups that it is for; all devices when empty. */
  public List<String> rbacGroupNames() { return texts("rbacGroupNames"); }

  /** Numbers of these groups, as text. */
  public List<String> rbacGroupIds() { return texts("rbacGroupIds"); }

  /** Whether a match raises an alert. */
  public Optional<Boolean> generateAlert() { return bool("generateAlert"); }

  /** Identifier at whoever submitted it. */
  public Optional<String> externalId() { return text("externalId"); }

  /** Page that a blocked user may read; seen, not documented. */
  public Optional<String> educateUrl() { return text("educateUrl"); }

  /** More about it; seen, not documented. */
  public Optional<String> additionalInfo() { return text("additionalInfo"); }

  /** About the certificate; shape not documented. */
  public Optional<Object> certificateInfo() { return value("certificateInfo"); }

  /** Number of a category; seen, not documented. */
  public Optional<Long> category() { return int64("category"); }

  /** How long a warning can be passed over; only null was seen. */
  public Optional<Object> bypassDurationHours() { return value("bypassDurationHours"); }

  /** How far back matches are sought; only null was seen. */
  public Optional<Object> lookBackPeriod() { return value("lookBackPeriod"); }

  /** Whether the past is searched, too; seen, not documented. */
  public Optional<Boolean> historicalDetection() { return bool("historicalDetection"); }

  /** Techniques of MITRE ATT&amp;CK; seen, not documented. */
  public List<String> mitreTechniques() { return texts("mitreTechniques"); }

  /** Version; seen, not documented. */
  public Optional<String> version() { return text("version"); }
}
