package io.github.connectedsecurity.strangers;

import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.models.security.Action;
import com.microsoft.graph.models.security.HealthIssue;
import com.microsoft.graph.models.security.HealthIssueStatus;
import com.microsoft.graph.models.security.IdentityAccounts;
import com.microsoft.graph.models.security.IdentityProvider;
import com.microsoft.graph.models.security.Sensor;
import com.microsoft.graph.models.security.SensorCandidate;
import com.microsoft.graph.models.security.SensorSettings;
import com.microsoft.graph.security.identities.identityaccounts.item.microsoftgraphsecurityinvokeaction.InvokeActionPostRequestBody;
import com.microsoft.graph.security.identities.sensorcandidates.microsoftgraphsecurityactivate.ActivatePostRequestBody;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.serialization.Parsable;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** What Defender for Identity watches, and subscriptions to changes, through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class GraphSensorsStranger {
  private static final String PATH = "/security/identities/";

  private final Stranger stranger = new Stranger("msgraph-sdk-java, sensors and subscriptions");
  private final Loopback at;
  private final GraphServiceClient theirs;
  private final GraphSecurityClient ours;

  private GraphSensorsStranger(Loopback at) {
    this.at = at;
    theirs = at.graph();
    ours = GraphSecurityClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    GraphSensorsStranger sensors = new GraphSensorsStranger(at);
    sensors.healthIssues();
    sensors.sensors();
    sensors.deployment();
    sensors.candidates();
    sensors.accounts();
    sensors.subscriptions();
    sensors.endOfSubscriptions();
    return sensors.stranger;
  }

  private String id(String of) { return stranger.noted(of); }

  private void healthIssues() {
    var issues = theirs.security().identities().healthIssues();
    stranger.add("GET " + PATH + "healthIssues", () -> {
      List<HealthIssue> page = issues.get().getValue();
      stranger.note("issue", page.get(0).getId());
      return page;
    }, () -> ours.identities().healthIssues().list());
    stranger.add("GET " + PATH + "healthIssues/{id}", () -> issues.byHealthIssueId(id("issue")).get(), () -> ours.identities().healthIssues().get(id("issue")));
    stranger.add("PATCH " + PATH + "healthIssues/{id}", () -> {
      HealthIssue change = new HealthIssue();
      change.setStatus(HealthIssueStatus.Closed);
      issues.byHealthIssueId(id("issue")).patch(change);
      return issues.byHealthIssueId(id("issue")).get();
    }, () -> ours.identities().healthIssues().get(id("issue")));
  }

  private void sensors() {
    var sensors = theirs.security().identities().sensors();
    stranger.add("GET " + PATH + "sensors", () -> {
      List<Sensor> page = sensors.get().getValue();
      stranger.note("sensor", page.get(0).getId());
      return page;
    }, () -> ours.identities().sensors().list());
    stranger.add("GET " + PATH + "sensors/{id}", () -> sensors.bySensorId(id("sensor")).get(), () -> ours.identities().sensors().get(id("sensor")));
    stranger.add("PATCH " + PATH + "sensors/{id}", () -> {
      SensorSettings settings = new SensorSettings();
      settings.setDescription("Seen by a stranger");
      Sensor change = new Sensor();
      change.setSettings(settings);
      return sensors.bySensorId(id("sensor")).patch(change);
    }, () -> ours.identities().sensors().get(id("sensor")));
  }

  private void deployment() {
    var sensors = theirs.security().identities().sensors();
    stranger.add("GET " + PATH + "sensors/getDeploymentAccessKey", () -> wrapped(sensors.microsoftGraphSecurityGetDeploymentAccessKey().get()),
        () -> ours.identities().sensors().deploymentAccessKey());
    stranger.add("POST " + PATH + "sensors/regenerateDeploymentAccessKey", () -> wrapped(sensors.microsoftGraphSecurityRegenerateDeploymentAccessKey().post()),
        () -> ours.identities().sensors().deploymentAccessKey());
    stranger.add("GET " + PATH + "sensors/getDeploymentPackageUri", () -> sensors.microsoftGraphSecurityGetDeploymentPackageUri().get(),
        () -> ours.identities().sensors().deploymentPackage());
    stranger.add("GET " + PATH + "settings/autoAuditingConfiguration", () -> theirs.security().identities().settings().autoAuditingConfiguration().get(),
        () -> ours.identities().autoAuditing());
  }

  /** The service wraps single values; the Graph SDK does not look inside. */
  private static Object wrapped(Parsable read) throws IOException { return Trees.of(read) instanceof Map<?, ?> tree ? tree.get("value") : null; }

  private void candidates() {
    var candidates = theirs.security().identities().sensorCandidates();
    stranger.add("GET " + PATH + "sensorCandidateActivationConfiguration",
        () -> theirs.security().identities().sensorCandidateActivationConfiguration().get(), () -> ours.identities().sensorCandidates().activation());
    stranger.add("GET " + PATH + "sensorCandidates", () -> {
      List<SensorCandidate> page = candidates.get().getValue();
      stranger.note("candidate", page.get(0).getId());
      return page;
    }, () -> ours.identities().sensorCandidates().list());
    stranger.add("POST " + PATH + "sensorCandidates/activate", () -> {
      ActivatePostRequestBody body = new ActivatePostRequestBody();
      body.setServerIds(List.of(id("candidate")));
      candidates.microsoftGraphSecurityActivate().post(body);
      return theirs.security().identities().sensors().bySensorId(id("candidate")).get();
    }, () -> ours.identities().sensors().get(id("candidate")));
  }

  private void accounts() {
    var accounts = theirs.security().identities().identityAccounts();
    stranger.add("GET " + PATH + "identityAccounts", () -> {
      List<IdentityAccounts> page = accounts.get().getValue();
      stranger.note("identity", page.get(0).getId());
      return page;
    }, () -> ours.identities().accounts().list());
    stranger.add("GET " + PATH + "identityAccounts/{id}", () -> accounts.byIdentityAccountsId(id("identity")).get(),
        () -> ours.identities().accounts().get(id("identity")));
    stranger.add("POST " + PATH + "identityAccounts/{id}/invokeAction", () -> {
      InvokeActionPostRequestBody body = new InvokeActionPostRequestBody();
      body.setAccountId(accounts.byIdentityAccountsId(id("identity")).get().getAccounts().get(0).getIdentifier());
      body.setAction(Action.Disable);
      body.setIdentityProvider(IdentityProvider.ActiveDirectory);
      accounts.byIdentityAccountsId(id("identity")).microsoftGraphSecurityInvokeAction().post(body);
      return accounts.byIdentityAccountsId(id("identity")).get();
    }, () -> ours.identities().accounts().get(id("identity")));
  }

  private void subscriptions() {
    var subscriptions = theirs.subscriptions();
    stranger.add("POST /subscriptions", () -> {
      Subscription wanted = new Subscription();
      wanted.setResource("security/alerts?$filter=status eq 'newAlert'");
      wanted.setChangeType("updated");
      wanted.setNotificationUrl(at.webhook().toString());
      wanted.setClientState("a stranger's");
      wanted.setExpirationDateTime(inDays(1));
      Subscription made = subscriptions.post(wanted);
      stranger.note("subscription", made.getId());
      return made;
    }, () -> ours.subscriptions().get(id("subscription")));
    stranger.add("GET /subscriptions", () -> subscriptions.get().getValue(), () -> ours.subscriptions().list());
    stranger.add("GET /subscriptions/{id}", () -> subscriptions.bySubscriptionId(id("subscription")).get(),
        () -> ours.subscriptions().get(id("subscription")));
    stranger.add("PATCH /subscriptions/{id}", () -> {
      Subscription change = new Subscription();
      change.setExpirationDateTime(inDays(2));
      return subscriptions.bySubscriptionId(id("subscription")).patch(change);
    }, () -> ours.subscriptions().get(id("subscription")));
  }

  private void endOfSubscriptions() {
    stranger.add("POST /subscriptions/{id}/reauthorize", () -> {
      theirs.subscriptions().bySubscriptionId(id("subscription")).reauthorize().post();
      return theirs.subscriptions().bySubscriptionId(id("subscription")).get();
    }, () -> ours.subscriptions().get(id("subscription")));
    stranger.add("DELETE /subscriptions/{id}", () -> {
      theirs.subscriptions().bySubscriptionId(id("subscription")).delete();
      return Map.of("there", false);
    }, () -> Map.of("there", isThere()));
  }

  private boolean isThere() {
    try {
      ours.subscriptions().get(id("subscription"));
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private OffsetDateTime inDays(int days) { return at.clock.instant().plus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC); }
}
