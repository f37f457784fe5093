package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;
import java.util.Map;

/** An automation as a whole. The secrets of its actions must be given each time: reading never returns them. */
public final class AutomationContent extends ArmBody<AutomationContent> {
  private AutomationContent() {}

  /**
   * Starts with what must be given.
   *
   * @param location the region it is kept in
   */
  public static AutomationContent of(String location) { return new AutomationContent().set("location", location); }

  /** The version that is replaced, so that no change of others is lost. */
  public AutomationContent etag(String etag) { return set("etag", etag); }

  /** Tags of Resource Manager. */
  public AutomationContent tags(Map<String, ?> tags) { return set("tags", tags); }

  /** What it is for. */
  public AutomationContent description(String description) { return property("description", description); }

  /** Whether it works. */
  public AutomationContent isEnabled(boolean isEnabled) { return property("isEnabled", isEnabled); }

  /** The subscription, or groups of it, whose events count. */
  public AutomationContent scopes(List<AutomationScopeContent> scopes) { return property("scopes", scopes); }

  /** Which events start it. */
  public AutomationContent sources(List<AutomationSourceContent> sources) { return property("sources", sources); }

  /** Where they go. */
  public AutomationContent actions(List<AutomationActionContent> actions) { return property("actions", actions); }
}
