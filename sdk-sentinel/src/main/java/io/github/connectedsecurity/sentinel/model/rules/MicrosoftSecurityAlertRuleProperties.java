package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which alerts of which product become incidents. */
public final class MicrosoftSecurityAlertRuleProperties extends JsonModel {
  private MicrosoftSecurityAlertRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MicrosoftSecurityAlertRuleProperties of(Map<String, Object> json) { return new MicrosoftSecurityAlertRuleProperties(json); }

  /** Only alerts with these in their headline; empty means all. */
  public List<String> displayNamesFilter() { return texts("displayNamesFilter"); }

  /** No alerts with these in their headline. */
  public List<String> displayNamesExcludeFilter() { return texts("displayNamesExcludeFilter"); }

  /** The product. */
  public Optional<MicrosoftSecurityProduct> productFilter() { return open("productFilter", MicrosoftSecurityProduct::of); }

  /** Only alerts as serious as these; empty means all. */
  public List<AlertSeverity> severitiesFilter() { return opens("severitiesFilter", AlertSeverity::of); }

  /** The template it was made from. */
  public Optional<String> alertRuleTemplateName() { return text("alertRuleTemplateName"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it runs. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }
}
