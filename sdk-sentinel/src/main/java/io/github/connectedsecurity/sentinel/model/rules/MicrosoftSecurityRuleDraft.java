package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.util.List;
import java.util.Set;

/** A rule that turns alerts of another product into incidents. */
public final class MicrosoftSecurityRuleDraft extends JsonBody<MicrosoftSecurityRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastModifiedUtc");

  private MicrosoftSecurityRuleDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param productFilter the product
   * @param displayName its name for people
   * @param enabled whether it runs
   */
  public static MicrosoftSecurityRuleDraft of(MicrosoftSecurityProduct productFilter, String displayName, boolean enabled) {
    return new MicrosoftSecurityRuleDraft().set("productFilter", productFilter).set("displayName", displayName).set("enabled", enabled);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static MicrosoftSecurityRuleDraft from(MicrosoftSecurityAlertRuleProperties read) {
    return new MicrosoftSecurityRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT));
  }

  /** Replaces the product. */
  public MicrosoftSecurityRuleDraft productFilter(MicrosoftSecurityProduct productFilter) { return set("productFilter", productFilter); }

  /** Replaces its name for people. */
  public MicrosoftSecurityRuleDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces whether it runs. */
  public MicrosoftSecurityRuleDraft enabled(boolean enabled) { return set("enabled", enabled); }

  /** Only alerts with these in their headline. */
  public MicrosoftSecurityRuleDraft displayNamesFilter(List<String> displayNamesFilter) { return set("displayNamesFilter", displayNamesFilter); }

  /** No alerts with these in their headline. */
  public MicrosoftSecurityRuleDraft displayNamesExcludeFilter(List<String> displayNamesExcludeFilter) {
    return set("displayNamesExcludeFilter", displayNamesExcludeFilter);
  }

  /** Only alerts as serious as these. */
  public MicrosoftSecurityRuleDraft severitiesFilter(List<AlertSeverity> severitiesFilter) { return set("severitiesFilter", severitiesFilter); }

  /** The template it is made from. */
  public MicrosoftSecurityRuleDraft alertRuleTemplateName(String alertRuleTemplateName) { return set("alertRuleTemplateName", alertRuleTemplateName); }

  /** Says what it is for. */
  public MicrosoftSecurityRuleDraft description(String description) { return set("description", description); }
}
