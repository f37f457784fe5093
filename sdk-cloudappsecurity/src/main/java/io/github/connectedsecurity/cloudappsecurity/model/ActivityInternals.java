package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** What the service keeps beside an activity. */
public final class ActivityInternals extends JsonModel {
  private ActivityInternals(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityInternals of(Map<String, Object> json) { return new ActivityInternals(json); }

  /** Further addresses that it came over. */
  public List<String> otherIps() { return texts("otherIPs"); }
}
