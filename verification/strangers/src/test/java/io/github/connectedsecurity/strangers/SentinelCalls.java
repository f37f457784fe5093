package io.github.connectedsecurity.strangers;

import com.azure.core.management.AzureEnvironment;
import com.azure.core.management.profile.AzureProfile;
import com.azure.resourcemanager.securityinsights.SecurityInsightsManager;
import com.azure.resourcemanager.securityinsights.fluent.SecurityInsights;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.sentinel.SentinelClient;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The workspace, seen by azure-resourcemanager-securityinsights and by ours, and the ways in which operations are compared. */
final class SentinelCalls {
  static final String GROUP = Workspace.GROUP;
  static final String NAME = Workspace.NAME;
  static final String ROOT = "/subscriptions/" + NodeStrangers.SUBSCRIPTION + "/resourceGroups/" + GROUP + "/providers/";
  static final String WORKSPACE = ROOT + "Microsoft.OperationalInsights/workspaces/" + NAME + "/providers/Microsoft.SecurityInsights/";
  static final String PLAYBOOK = ROOT + "Microsoft.Logic/workflows/notify-soc";

  final Stranger stranger = new Stranger("azure-resourcemanager-securityinsights", AzureModels::tree);
  final SecurityInsights theirs;
  final io.github.connectedsecurity.sentinel.Workspace ours;
  final Loopback at;

  SentinelCalls(Loopback at) {
    this.at = at;
    AzureEnvironment environment = new AzureEnvironment(Map.of("resourceManagerEndpointUrl", at.cloud.authority() + "/arm",
        "managementEndpointUrl", "https://management.azure.com/"));
    theirs = SecurityInsightsManager.configure().withHttpClient(at.azureHttp()).withDefaultPollInterval(Duration.ofMillis(50))
        .authenticate(at.credential("https://management.azure.com/.default"),
            new AzureProfile(SecurityCloudEmulator.TENANT_ID, NodeStrangers.SUBSCRIPTION, environment))
        .serviceClient();
    ours = SentinelClient.create(at.options).workspace(NodeStrangers.SUBSCRIPTION, GROUP, NAME);
  }

  /** Compares what both have read, or what a stranger has written with what we read of it. */
  void same(String operation, Stranger.Work theirs, Stranger.Work ours) { stranger.add(operation, () -> AzureModels.tree(theirs.run()), ours); }

  interface Deed {
    void run() throws Exception;
  }

  /** A stranger deletes, and we find nothing more. */
  void gone(String operation, Deed theirs, Stranger.Work ours) {
    stranger.add(operation, () -> {
      theirs.run();
      return Map.of("there", false);
    }, () -> Map.of("there", isThere(ours)));
  }

  /** A stranger does what has no answer; our client does the same, and neither is refused. */
  void done(String operation, Deed theirs, Deed ours) {
    stranger.add(operation, () -> done(theirs), () -> done(ours));
  }

  private static Map<String, Object> done(Deed deed) throws Exception {
    deed.run();
    return Map.of("done", true);
  }

  private static boolean isThere(Stranger.Work work) throws Exception {
    try {
      work.run();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  OffsetDateTime now() { return at.clock.instant().atOffset(ZoneOffset.UTC); }

  String note(String key, @Nullable String value) { return stranger.note(key, value); }

  String noted(String key) { return stranger.noted(key); }
}
