package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule whose working comes from its template: Fusion, behaviour analytics, threat intelligence. */
public final class BuiltInRuleDraft extends JsonBody<BuiltInRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("description", "displayName", "lastModifiedUtc", "severity", "tactics", "techniques", "subTechniques");

  private BuiltInRuleDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param alertRuleTemplateName the template it is made from
   * @param enabled whether it runs
   */
  public static BuiltInRuleDraft of(String alertRuleTemplateName, boolean enabled) {
    return new BuiltInRuleDraft().set("alertRuleTemplateName", alertRuleTemplateName).set("enabled", enabled);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static BuiltInRuleDraft from(BuiltInAlertRuleProperties read) { return new BuiltInRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces the template it is made from. */
  public BuiltInRuleDraft alertRuleTemplateName(String alertRuleTemplateName) { return set("alertRuleTemplateName", alertRuleTemplateName); }

  /** Replaces whether it runs. */
  public BuiltInRuleDraft enabled(boolean enabled) { return set("enabled", enabled); }

  /** Which sources count; for Fusion, with a preview version. */
  public BuiltInRuleDraft sourceSettings(List<Map<String, ?>> sourceSettings) { return set("sourceSettings", sourceSettings); }

  /** Scenarios to leave out; for Fusion, with a preview version. */
  public BuiltInRuleDraft scenarioExclusionPatterns(List<Map<String, ?>> scenarioExclusionPatterns) {
    return set("scenarioExclusionPatterns", scenarioExclusionPatterns);
  }
}
