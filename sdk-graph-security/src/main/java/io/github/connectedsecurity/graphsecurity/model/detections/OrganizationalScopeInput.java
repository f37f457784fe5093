package io.github.connectedsecurity.graphsecurity.model.detections;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which part of the organisation a rule is for. */
public final class OrganizationalScopeInput extends JsonBody<OrganizationalScopeInput> {
  private OrganizationalScopeInput() {}

  /**
   * Starts with what must be given.
   *
   * @param scopeType the kind of the names
   * @param scopeNames such as names of device groups
   */
  public static OrganizationalScopeInput of(ScopeType scopeType, List<String> scopeNames) {
    return new OrganizationalScopeInput().set("scopeType", scopeType).set("scopeNames", scopeNames);
  }
}
