package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** For whom a policy holds, and for whom it does not. */
public final class PolicyBinding extends JsonModel {
  private PolicyBinding(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PolicyBinding of(Map<String, Object> json) { return new PolicyBinding(json); }

  /** For whom it holds. */
  public List<ScopeBase> inclusions() { return objects("inclusions", ScopeBase::of); }

  /** For whom it does not. */
  public List<ScopeBase> exclusions() { return objects("exclusions", ScopeBase::of); }
}
