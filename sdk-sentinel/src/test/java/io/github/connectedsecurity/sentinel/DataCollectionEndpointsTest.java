package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpoint;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpointDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataCollectionEndpointsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.MONITOR + "/dataCollectionEndpoints", "2023-03-11", "", "PAGE", "Monitoring Reader")
            .calling(w -> w.collectionEndpoints().list().stream().toList(), List.of(DataCollectionEndpoint.of(Case.one()))),
        Case.of("get", "GET " + Case.MONITOR + "/dataCollectionEndpoints/e1", "2023-03-11", "", "ONE", "Monitoring Reader")
            .calling(w -> w.collectionEndpoints().get("e1"), DataCollectionEndpoint.of(Case.one())),
        Case.of("put", "PUT " + Case.MONITOR + "/dataCollectionEndpoints/e1", "2023-03-11",
            "{\"location\": \"eastus\", \"properties\": {\"description\": \"d\"}}", "ONE", "Monitoring Contributor")
            .calling(w -> w.collectionEndpoints().put("e1", "eastus", DataCollectionEndpointDraft.create().description("d")),
                DataCollectionEndpoint.of(Case.one())),
        Case.of("tag", "PATCH " + Case.MONITOR + "/dataCollectionEndpoints/e1", "2023-03-11", "{\"tags\":{\"a\":\"b\"}}", "ONE", "Monitoring Contributor")
            .calling(w -> w.collectionEndpoints().tag("e1", java.util.Map.of("a", "b")), DataCollectionEndpoint.of(Case.one())),
        Case.of("delete", "DELETE " + Case.MONITOR + "/dataCollectionEndpoints/e1", "2023-03-11", "", "NOTHING", "Monitoring Contributor")
            .calling(w -> Case.done(() -> w.collectionEndpoints().delete("e1")), Case.DONE),
        Case.of("associations", "GET " + Case.MONITOR + "/dataCollectionEndpoints/e1/associations", "2023-03-11", "", "PAGE", "Monitoring Reader")
            .calling(w -> w.collectionEndpoints().associations("e1").stream().toList(), List.of(RuleAssociation.of(Case.one()))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
