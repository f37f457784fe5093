package io.github.connectedsecurity.strangers;

import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.ODataOrder;
import io.github.connectedsecurity.graphsecurity.AlertFields;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.securitycenter.SecurityCenterClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Clients for Node: a script calls them and prints what they have read; each is compared with what ours reads afterwards. */
final class NodeStrangers {
  static final String SUBSCRIPTION = "20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  /** Where the packages are installed: outside of the sources, since they bring thousands of files. */
  static final Path FOLDER = Path.of("target", "node");

  private static final ArmScope SCOPE = ArmScope.subscription(SUBSCRIPTION);
  private static final long PATIENCE_SECONDS = 120;

  private NodeStrangers() {}

  /** Whether Node and the packages are there; {@code .ci/run} installs them. */
  static boolean areHere() { return Files.isDirectory(FOLDER.resolve("node_modules")); }

  static Stranger graph(Loopback at) {
    Script script = new Script(at, "microsoft-graph.mjs", "https://graph.microsoft.com/.default");
    Stranger stranger = new Stranger("@microsoft/microsoft-graph-client");
    GraphSecurityClient ours = GraphSecurityClient.create(at.options);
    add(stranger, script, "PATCH /security/alerts_v2/{id}", read -> ours.alerts().get(id(read)));
    add(stranger, script, "POST /security/alerts_v2/{id}/comments", read -> ours.alerts().list().stream().findFirst().orElseThrow().comments());
    add(stranger, script, "PATCH /security/incidents/{id}", read -> ours.incidents().get(id(read)));
    add(stranger, script, "GET /security/alerts_v2", read -> ours.alerts().list());
    add(stranger, script, "GET /security/alerts_v2 with $filter, $orderby and $top", read -> ours.alerts()
        .list(q -> q.filter(AlertFields.SEVERITY.eq(AlertSeverity.HIGH)).orderBy(ODataOrder.desc("createdDateTime")).top(5)));
    add(stranger, script, "GET /security/alerts_v2, all pages, by PageIterator",
        read -> ours.alerts().list().stream().map(io.github.connectedsecurity.graphsecurity.model.Alert::id).toList());
    add(stranger, script, "GET /security/alerts_v2/{id}", read -> ours.alerts().get(id(read)));
    add(stranger, script, "GET /security/incidents", read -> ours.incidents().list());
    add(stranger, script, "GET /security/incidents/{id}", read -> ours.incidents().get(id(read)));
    add(stranger, script, "GET /security/incidents/{id} with $expand", read -> ours.incidents().getWithAlerts(id(read)));
    return stranger;
  }

  static Stranger security(Loopback at) {
    Script script = new Script(at, "azure-security.mjs", "https://management.azure.com/.default");
    Stranger stranger = new Stranger("@azure/arm-security", Trees::flattened);
    SecurityCenterClient ours = SecurityCenterClient.create(at.options);
    add(stranger, script, "POST alerts/{name}/resolve", read -> ours.alerts().get(id(read)));
    add(stranger, script, "POST alerts/{name}/dismiss", read -> ours.alerts().get(id(read)));
    add(stranger, script, "PUT pricings/{name}", read -> ours.pricings().get(SCOPE, "KeyVaults"));
    add(stranger, script, "PUT settings/{name}", read -> ours.settings().get(SCOPE, "MCAS"));
    add(stranger, script, "PUT autoProvisioningSettings/{name}", read -> ours.settings().autoProvisioning(SCOPE, "default"));
    add(stranger, script, "PUT alertsSuppressionRules/{name}", read -> ours.suppressionRules().get(SCOPE, "stranger"));
    add(stranger, script, "GET alerts", read -> ours.alerts().list(SCOPE));
    add(stranger, script, "GET resourceGroups/{group}/alerts", read -> ours.alerts().list(ArmScope.resourceGroup(SUBSCRIPTION, "rg-files")));
    add(stranger, script, "GET locations/{location}/alerts", read -> ours.alerts().listIn(SCOPE, ours.locations().home(SCOPE)));
    add(stranger, script, "GET locations/{location}/alerts/{name}", read -> ours.alerts().get(id(read)));
    add(stranger, script, "GET assessments", read -> ours.assessments().list(SCOPE));
    add(stranger, script, "GET assessments/{name}",
        read -> ours.assessments().get(ArmScope.of(id(read).replaceFirst("/providers/Microsoft.Security/.*", "")), name(read)));
    add(stranger, script, "GET assessmentMetadata", read -> ours.assessmentMetadata().list());
    add(stranger, script, "GET assessmentMetadata in the subscription", read -> ours.assessmentMetadata().listIn(SCOPE));
    add(stranger, script, "GET assessmentMetadata/{name}", read -> ours.assessmentMetadata().get(name(read)));
    add(stranger, script, "GET subAssessments", read -> ours.subAssessments().listAll(SCOPE));
    add(stranger, script, "GET pricings", read -> ours.pricings().list(SCOPE));
    add(stranger, script, "GET pricings/{name}", read -> ours.pricings().get(SCOPE, "VirtualMachines"));
    add(stranger, script, "GET secureScores", read -> ours.secureScores().list(SCOPE));
    add(stranger, script, "GET secureScores/{name}", read -> ours.secureScores().get(SCOPE, "ascScore"));
    add(stranger, script, "GET secureScores/{name}/secureScoreControls", read -> ours.secureScores().controls(SCOPE, "ascScore"));
    add(stranger, script, "GET secureScoreControls", read -> ours.secureScores().allControls(SCOPE));
    add(stranger, script, "GET secureScoreControlDefinitions", read -> ours.secureScores().definitions());
    add(stranger, script, "GET secureScoreControlDefinitions in the subscription", read -> ours.secureScores().definitionsIn(SCOPE));
    add(stranger, script, "GET tasks", read -> ours.tasks().list(SCOPE));
    add(stranger, script, "GET locations", read -> ours.locations().list(SCOPE));
    add(stranger, script, "GET locations/{name}", read -> ours.locations().get(SCOPE, name(read)));
    add(stranger, script, "GET settings", read -> ours.settings().list(SCOPE));
    add(stranger, script, "GET settings/{name}", read -> ours.settings().get(SCOPE, "MCAS"));
    add(stranger, script, "GET autoProvisioningSettings", read -> ours.settings().autoProvisioning(SCOPE));
    add(stranger, script, "GET autoProvisioningSettings/{name}", read -> ours.settings().autoProvisioning(SCOPE, "default"));
    add(stranger, script, "GET alertsSuppressionRules", read -> ours.suppressionRules().list(SCOPE));
    add(stranger, script, "GET alertsSuppressionRules/{name}", read -> ours.suppressionRules().get(SCOPE, "stranger"));
    add(stranger, script, "GET regulatoryComplianceStandards", read -> ours.regulatoryCompliance().standards(SCOPE));
    add(stranger, script, "GET regulatoryComplianceStandards/{name}", read -> ours.regulatoryCompliance().standard(SCOPE, name(read)));
    add(stranger, script, "GET regulatoryComplianceControls", read -> ours.regulatoryCompliance().controls(SCOPE, standard(ours)));
    add(stranger, script, "GET regulatoryComplianceControls/{name}", read -> ours.regulatoryCompliance().control(SCOPE, standard(ours), name(read)));
    add(stranger, script, "GET regulatoryComplianceAssessments",
        read -> ours.regulatoryCompliance().assessments(SCOPE, standard(ours), ours.regulatoryCompliance().controls(SCOPE, standard(ours)).stream()
            .findFirst().orElseThrow().name().orElseThrow()));
    return stranger;
  }

  interface Ours {
    @Nullable
    Object read(@Nullable Object theirs) throws Exception;
  }

  static void add(Stranger stranger, Script script, String operation, Ours ours) {
    stranger.add(operation, () -> script.read(operation), () -> ours.read(script.read(operation)));
  }

  private static String standard(SecurityCenterClient ours) {
    return ours.regulatoryCompliance().standards(SCOPE).stream().findFirst().orElseThrow().name().orElseThrow();
  }

  static String id(@Nullable Object read) { return read instanceof Map<?, ?> object ? String.valueOf(object.get("id")) : ""; }

  static String name(@Nullable Object read) { return read instanceof Map<?, ?> object ? String.valueOf(object.get("name")) : ""; }

  /** One script, which runs when the first of its answers is asked for. */
  static final class Script {
    private final Loopback at;
    private final String file;
    private final String scope;
    private final Map<String, Object> results = new LinkedHashMap<>();

    Script(Loopback at, String file, String scope) {
      this.at = at;
      this.file = file;
      this.scope = scope;
    }

    @Nullable
    Object read(String operation) throws IOException, InterruptedException {
      if (results.isEmpty()) {
        results.putAll(run());
      }
      if (!(results.get(operation) instanceof Map<?, ?> result) || !result.containsKey("read")) {
        throw new AssertionError("The script " + file + " has not read " + operation + ": " + results.get(operation));
      }
      return result.get("read");
    }

    private Map<String, Object> run() throws IOException, InterruptedException {
      Path certificate = Files.writeString(FOLDER.resolve("emulator.pem"), pem());
      Path output = FOLDER.resolve(file + ".json");
      for (String script : List.of("azure-client.mjs", "collected.mjs", file)) {
        Files.write(FOLDER.resolve(script), Files.readAllBytes(Path.of("src", "test", "node", script)));
      }
      ProcessBuilder node = new ProcessBuilder("node", file).directory(FOLDER.toFile()).redirectOutput(output.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT);
      node.environment().putAll(Map.of("URL", at.cloud.authority().toString(), "NOW", at.clock.instant().toString(),
          "SUBSCRIPTION", SUBSCRIPTION, "NODE_EXTRA_CA_CERTS",
          certificate.toAbsolutePath().toString(), "TOKEN",
          at.cloud.credential(at.cloud.app()).getTokenSync(new TokenRequestContext().addScopes(scope)).getToken()));
      Process process = node.start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("The script " + file + " does not end.");
      }
      return Json.object(Files.readString(output));
    }

    private String pem() {
      try {
        String base64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(at.cloud.certificate().getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
