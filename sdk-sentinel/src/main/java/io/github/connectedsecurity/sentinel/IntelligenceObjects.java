package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCondition;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCount;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceObject;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceQuery;
import java.util.Map;

/** STIX objects of all types in a workspace; in a preview version. */
public final class IntelligenceObjects {
  private final ArmDoor door;

  IntelligenceObjects(ArmDoor door) { this.door = door; }

  /**
   * Reads the objects that fit a query. Pages are chained by the token of their links, as links of this list cannot be followed; how the
   * service takes it is not documented, and it is sent as the parameter that the link has.
   * {@code POST /Microsoft.SecurityInsights/threatIntelligence/main/query}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<IntelligenceObject> query(IntelligenceQuery query) {
    return door.post("threatIntelligence/main/query").permission(Roles.READER).body(query).repeatable().paged(SkipTokens.inLink(), IntelligenceObject::of);
  }

  /** Counts the objects that fit a condition. {@code POST /Microsoft.SecurityInsights/threatIntelligence/main/count}; {@code Microsoft Sentinel Reader}. */
  public IntelligenceCount count(IntelligenceCondition condition) {
    return door.post("threatIntelligence/main/count").permission(Roles.READER).body(Map.of("condition", condition)).repeatable().as(IntelligenceCount::of);
  }
}
