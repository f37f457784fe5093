package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part of the organisation that a detection rule covers. */
public final class OrganizationalScope extends JsonModel {
  private OrganizationalScope(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OrganizationalScope of(Map<String, Object> json) { return new OrganizationalScope(json); }

  /** The parts by name. */
  public List<String> scopeNames() { return texts("scopeNames"); }

  /** The kind of parts. */
  public Optional<ScopeType> scopeType() { return open("scopeType", ScopeType::of); }

  /** The groups of devices, in the newer form. */
  public List<String> deviceGroups() { return texts("deviceGroups"); }
}
