package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.DeviceValue;
import io.github.connectedsecurity.defender.model.ScanType;
import io.github.connectedsecurity.defender.model.TagAction;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documented requests, as methods write them. */
class RequestsTest {
  private static final String QUERY = "DeviceProcessEvents |where InitiatingProcessFileName =~ 'powershell.exe' |where ProcessCommandLine contains 'appdata'"
      + "|project Timestamp, FileName, InitiatingProcessFileName, DeviceId|limit 2";
  private static final String XDR_QUERY = "DeviceProcessEvents | where InitiatingProcessFileName =~ \"powershell.exe\" | project Timestamp, FileName, "
      + "InitiatingProcessFileName | order by Timestamp desc | limit 2";

  private final StubService service = StubService.start();

  @AfterEach
  void stop() { service.close(); }

  /** A documented request: its file, the request that it belongs to, and the method that writes it. */
  record Request(String file, String line, Consumer<DefenderClient> call) {}

  @SuppressWarnings("deprecation")
  static Stream<Request> requests() {
    return Stream.of(
        new Request("advancedqueries-run-request.json", "POST /api/advancedqueries/run", client -> client.hunting().run(QUERY)),
        new Request("xdr-advancedhunting-run-request.json", "POST /api/advancedhunting/run", client -> client.hunting().runXdr(XDR_QUERY)),
        new Request("indicators-batch-delete-request.json", "POST /api/indicators/BatchDelete",
            client -> client.indicators().deleteOnce(List.of("1", "2", "5"))),
        new Request("machineactions-cancel-request.json", "POST /api/machineactions/a1/cancel",
            client -> client.actions().cancel("a1", "Machine action was canceled by automation")),
        new Request("machines-collect-investigation-package-request.json", "POST /api/machines/m1/collectInvestigationPackage",
            client -> client.machines().collectInvestigationPackage("m1", "Collect forensics due to alert 1234")),
        new Request("machines-offboard-request.json", "POST /api/machines/m1/offboard",
            client -> client.machines().offboard("m1", "Offboard machine by automation")),
        new Request("machines-run-antivirus-scan-request.json", "POST /api/machines/m1/runAntiVirusScan",
            client -> client.machines().runAntiVirusScan("m1", ScanType.FULL, "Check machine for viruses due to alert 3212")),
        new Request("machines-set-device-value-request.json", "POST /api/machines/m1/setDeviceValue",
            client -> client.machines().setDeviceValue("m1", DeviceValue.HIGH)),
        new Request("machines-start-investigation-request.json", "POST /api/machines/m1/startInvestigation",
            client -> client.investigations().start("m1", "Test investigation")),
        new Request("machines-stop-and-quarantine-file-request.json", "POST /api/machines/m1/StopAndQuarantineFile",
            client -> client.machines().stopAndQuarantineFile("m1", "87662bc3d60e4200ceaf7aae249d1c343f4b83c9",
                "Stop and quarantine file on machine due to alert 441688558380765161_2136280442")),
        new Request("machines-tags-request.json", "POST /api/machines/m1/tags", client -> client.machines().tag("m1", TagAction.ADD, "test Tag 2")),
        new Request("machines-unisolate-request.json", "POST /api/machines/m1/unisolate",
            client -> client.machines().unisolate("m1", "Unisolate machine since it was clean and validated")),
        new Request("machines-unrestrict-code-execution-request.json", "POST /api/machines/m1/unrestrictCodeExecution",
            client -> client.machines().unrestrictCodeExecution("m1", "Unrestrict code execution since machine was cleaned and validated")),
        new Request("scan-definitions-batch-delete-request.json", "POST /api/DeviceAuthenticatedScanDefinitions/BatchDelete",
            client -> client.authenticatedScans().delete(List.of("td32f17af-5cc2-4e4e-964a-4c4ef7d216e2", "ab32g20af-5dd2-4a5e-954a-4c4ef7d216e2"))),
        new Request("scan-definitions-history-by-definition-request.json", "POST /api/DeviceAuthenticatedScanDefinitions/GetScanHistoryByScanDefinitionId",
            client -> assertThat(client.authenticatedScans().history(List.of("4ad8d463-6b3a-4894-b42a-a2de9ea0a8ae",
                "60c4aa57-c573-4488-8d18-230914792a92", "c6220f67-2cad-4ba3-a2fa-7ded6384da56"))).isEmpty()));
  }

  static Stream<String> names() { return requests().map(Request::file); }

  static Map<String, Object> documented(String name) {
    return ExampleFiles.shared("examples/defender/" + name).map(ExampleFiles::text).map(Json::object).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("requests")
  void methods_writeTheDocumentedRequests(Request request) {
    assumeThat(ExampleFiles.examples("defender", "")).as("documented examples").isNotEmpty();
    service.on(request.line, "{\"id\":\"x\",\"value\":[]}");

    request.call.accept(DefenderClient.create(service.options()));

    assertThat(service.onlyRequest().json()).isEqualTo(documented(request.file));
  }
}
