package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;

/** Where an automation shall listen. */
public final class AutomationScopeContent extends JsonBody<AutomationScopeContent> {
  private AutomationScopeContent() {}

  /**
   * Starts with what must be given.
   *
   * @param scopePath the scope's ARM path
   */
  public static AutomationScopeContent of(String scopePath) { return new AutomationScopeContent().set("scopePath", scopePath); }

  /** Helps people to tell scopes apart. */
  public AutomationScopeContent description(String description) { return set("description", description); }
}
