package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.intelligence.FileImport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileImportsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/fileImports", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().fileImports().list(q -> q.top(50)).stream().toList(), List.of(FileImport.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/fileImports/i1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().fileImports().get("i1"), FileImport.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/fileImports/i1", "2024-01-01-preview",
            "{\"properties\": {\"ingestionMode\": \"IngestAnyValidRecords\", \"contentType\": \"StixIndicator\", \"importFile\": {\"fileFormat\": \"JS"
                + "ON\", \"fileName\": \"f\", \"fileSize\": 1}, \"source\": \"s\"}}",
            "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.indicators().fileImports().put("i1", Case.fileImport()), FileImport.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
