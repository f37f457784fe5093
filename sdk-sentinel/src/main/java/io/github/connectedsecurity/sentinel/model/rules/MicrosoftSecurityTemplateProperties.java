package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which alerts will become incidents. */
public final class MicrosoftSecurityTemplateProperties extends AlertRuleTemplateProperties {
  private MicrosoftSecurityTemplateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MicrosoftSecurityTemplateProperties of(Map<String, Object> json) { return new MicrosoftSecurityTemplateProperties(json); }

  /** Only alerts with these in their headline. */
  public List<String> displayNamesFilter() { return texts("displayNamesFilter"); }

  /** No alerts with these in their headline. */
  public List<String> displayNamesExcludeFilter() { return texts("displayNamesExcludeFilter"); }

  /** The product. */
  public Optional<MicrosoftSecurityProduct> productFilter() { return open("productFilter", MicrosoftSecurityProduct::of); }

  /** Only alerts as serious as these. */
  public List<AlertSeverity> severitiesFilter() { return opens("severitiesFilter", AlertSeverity::of); }
}
