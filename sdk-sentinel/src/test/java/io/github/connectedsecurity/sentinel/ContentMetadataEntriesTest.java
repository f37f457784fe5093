package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.ContentMetadata;
import io.github.connectedsecurity.sentinel.model.settings.ContentMetadataDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentMetadataEntriesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/metadata", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.contentMetadata().list(q -> q.top(50)).stream().toList(), List.of(ContentMetadata.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/metadata/n1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.contentMetadata().get("n1"), ContentMetadata.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/metadata/n1", "2024-03-01", "{\"properties\": {\"kind\": \"AnalyticsRule\", \"parentId\": \"/p\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.contentMetadata().put("n1", ContentMetadataDraft.create().contentKind("AnalyticsRule").parentId("/p")),
                ContentMetadata.of(Case.one())),
        Case.of("update", "PATCH " + Case.INSIGHTS + "/metadata/n1", "2024-03-01", "{\"properties\":{\"version\":\"2\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.contentMetadata().update("n1", ContentMetadataDraft.create().version("2")), ContentMetadata.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/metadata/n1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.contentMetadata().delete("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
