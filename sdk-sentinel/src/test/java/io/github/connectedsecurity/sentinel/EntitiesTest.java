package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.Relation;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpandRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpansion;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsights;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsightsRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityQueryItem;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimeline;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimelineRequest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntitiesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/entities", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().list().stream().toList(), List.of(Entity.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/entities/e1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().get("e1"), Entity.of(Case.one())),
        Case.of("expand", "POST " + Case.INSIGHTS + "/entities/e1/expand", "2024-01-01-preview", "{\"expansionId\":\"e\"}", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().expand("e1", EntityExpandRequest.create().expansionId("e")), EntityExpansion.of(Case.one())),
        Case.of("timeline", "POST " + Case.INSIGHTS + "/entities/e1/getTimeline", "2024-01-01-preview",
            "{\"startTime\":\"1970-01-01T00:00:00Z\",\"endTime\":\"1970-01-01T00:00:00Z\"}", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().timeline("e1", EntityTimelineRequest.of(java.time.Instant.EPOCH, java.time.Instant.EPOCH)),
                EntityTimeline.of(Case.one())),
        Case.of("insights", "POST " + Case.INSIGHTS + "/entities/e1/getInsights", "2024-01-01-preview",
            "{\"startTime\":\"1970-01-01T00:00:00Z\",\"endTime\":\"1970-01-01T00:00:00Z\"}", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().insights("e1", EntityInsightsRequest.of(java.time.Instant.EPOCH, java.time.Instant.EPOCH)),
                EntityInsights.of(Case.one())),
        Case.of("queries", "GET " + Case.INSIGHTS + "/entities/e1/queries", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().queries("e1"), List.of(EntityQueryItem.of(Case.one()))).query("kind", "Insight"),
        Case.of("relations", "GET " + Case.INSIGHTS + "/entities/e1/relations", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().relations("e1", q -> q.top(50)).stream().toList(), List.of(Relation.of(Case.one()))).query("$top", "50"),
        Case.of("relation", "GET " + Case.INSIGHTS + "/entities/e1/relations/r2", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().relation("e1", "r2"), Relation.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
