package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;

/** Says whether and how alerts become incidents. */
public final class IncidentCreationDraft extends JsonBody<IncidentCreationDraft> {
  private IncidentCreationDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param createIncident whether they do
   */
  public static IncidentCreationDraft of(boolean createIncident) { return new IncidentCreationDraft().set("createIncident", createIncident); }

  /** Which alerts share an incident. */
  public IncidentCreationDraft groupingConfiguration(GroupingDraft groupingConfiguration) { return set("groupingConfiguration", groupingConfiguration); }
}
