package io.github.connectedsecurity.strangers;

import com.microsoft.graph.models.RiskDetection;
import com.microsoft.graph.models.RiskyServicePrincipal;
import com.microsoft.graph.models.RiskyUser;
import com.microsoft.graph.models.ServicePrincipalRiskDetection;
import com.microsoft.graph.models.SignIn;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.serialization.Parsable;
import io.github.connectedsecurity.identityprotection.IdentityProtectionClient;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Entra ID Protection and its reports through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class IdentityStranger {
  private final Stranger stranger = new Stranger("msgraph-sdk-java, identity protection");
  private final GraphServiceClient theirs;
  private final IdentityProtectionClient ours;
  private final GraphServiceClient theirPerson;
  private final IdentityProtectionClient ourPerson;

  private IdentityStranger(Loopback at) {
    theirs = at.graph();
    ours = IdentityProtectionClient.create(at.options);
    theirPerson = at.graph(at.person());
    ourPerson = IdentityProtectionClient.create(at.personal);
  }

  static Stranger over(Loopback at) {
    IdentityStranger identity = new IdentityStranger(at);
    identity.riskyUsers();
    identity.riskyServicePrincipals();
    identity.detections();
    identity.reports();
    identity.me();
    return identity.stranger;
  }

  private String id(String of) { return stranger.noted(of); }

  /** The page, after noting the id of its first entity. */
  private <T extends Parsable> List<T> noting(String what, @Nullable List<T> page, Function<T, @Nullable String> id) {
    List<T> entities = page;
    stranger.note(what, id.apply(entities.get(0)));
    stranger.note("another " + what, id.apply(entities.get(1)));
    return entities;
  }

  private void riskyUsers() {
    String path = "/identityProtection/riskyUsers";
    stranger.add("GET " + path, () -> noting("risky user", theirs.identityProtection().riskyUsers().get().getValue(), RiskyUser::getId),
        () -> ours.riskyUsers().list());
    stranger.add("GET " + path + " with $filter", () -> theirs.identityProtection().riskyUsers()
        .get(c -> c.queryParameters.filter = "riskState eq 'atRisk'").getValue(),
        () -> ours.riskyUsers().list(q -> q.filter(io.github.connectedsecurity.identityprotection.RiskyUserFields.RISK_STATE
            .eq(io.github.connectedsecurity.identityprotection.model.RiskState.AT_RISK))));
    stranger.add("GET " + path + "/{id}", () -> theirs.identityProtection().riskyUsers().byRiskyUserId(id("risky user")).get(),
        () -> ours.riskyUsers().get(id("risky user")));
    stranger.add("POST " + path + "/confirmCompromised", () -> {
      var body = new com.microsoft.graph.identityprotection.riskyusers.confirmcompromised.ConfirmCompromisedPostRequestBody();
      body.setUserIds(List.of(id("risky user")));
      theirs.identityProtection().riskyUsers().confirmCompromised().post(body);
      return settled("risky user");
    }, () -> ours.riskyUsers().get(id("risky user")));
    stranger.add("POST " + path + "/dismiss", () -> {
      var body = new com.microsoft.graph.identityprotection.riskyusers.dismiss.DismissPostRequestBody();
      body.setUserIds(List.of(id("risky user")));
      theirs.identityProtection().riskyUsers().dismiss().post(body);
      return settled("risky user");
    }, () -> ours.riskyUsers().get(id("risky user")));
    stranger.add("POST " + path + "/confirmSafe", () -> {
      var body = new com.microsoft.graph.identityprotection.riskyusers.confirmsafe.ConfirmSafePostRequestBody();
      body.setUserIds(List.of(id("another risky user")));
      theirs.identityProtection().riskyUsers().confirmSafe().post(body);
      return settled("another risky user");
    }, () -> ours.riskyUsers().get(id("another risky user")));
    stranger.add("GET " + path + "/{id}/history", () -> noting("history item",
        theirs.identityProtection().riskyUsers().byRiskyUserId(id("risky user")).history().get().getValue(),
        com.microsoft.graph.models.RiskyUserHistoryItem::getId), () -> ours.riskyUsers().history(id("risky user")));
    stranger.add("GET " + path + "/{id}/history/{itemId}", () -> theirs.identityProtection().riskyUsers().byRiskyUserId(id("risky user")).history()
        .byRiskyUserHistoryItemId(id("history item")).get(), () -> ours.riskyUsers().historyItem(id("risky user"), id("history item")));
  }

  private @Nullable Object settled(String user) {
    Suites.LATER.run();
    return theirs.identityProtection().riskyUsers().byRiskyUserId(id(user)).get();
  }

  private void riskyServicePrincipals() {
    String path = "/identityProtection/riskyServicePrincipals";
    stranger.add("GET " + path,
        () -> noting("principal", theirs.identityProtection().riskyServicePrincipals().get().getValue(), RiskyServicePrincipal::getId),
        () -> ours.riskyServicePrincipals().list());
    stranger.add("GET " + path + "/{id}", () -> theirs.identityProtection().riskyServicePrincipals().byRiskyServicePrincipalId(id("principal")).get(),
        () -> ours.riskyServicePrincipals().get(id("principal")));
    stranger.add("POST " + path + "/confirmCompromised", () -> {
      var body = new com.microsoft.graph.identityprotection.riskyserviceprincipals.confirmcompromised.ConfirmCompromisedPostRequestBody();
      body.setServicePrincipalIds(List.of(id("principal")));
      theirs.identityProtection().riskyServicePrincipals().confirmCompromised().post(body);
      Suites.LATER.run();
      return theirs.identityProtection().riskyServicePrincipals().byRiskyServicePrincipalId(id("principal")).get();
    }, () -> ours.riskyServicePrincipals().get(id("principal")));
    stranger.add("POST " + path + "/dismiss", () -> {
      var body = new com.microsoft.graph.identityprotection.riskyserviceprincipals.dismiss.DismissPostRequestBody();
      body.setServicePrincipalIds(List.of(id("principal")));
      theirs.identityProtection().riskyServicePrincipals().dismiss().post(body);
      Suites.LATER.run();
      return theirs.identityProtection().riskyServicePrincipals().byRiskyServicePrincipalId(id("principal")).get();
    }, () -> ours.riskyServicePrincipals().get(id("principal")));
    stranger.add("GET " + path + "/{id}/history",
        () -> theirs.identityProtection().riskyServicePrincipals().byRiskyServicePrincipalId(id("principal")).history().get().getValue(),
        () -> ours.riskyServicePrincipals().history(id("principal")));
  }

  /** With the token of somebody who has signed in; for an application by itself nobody is "me". */
  private void me() {
    stranger.add("GET /me", () -> theirPerson.me().get(), () -> ourPerson.users().me());
    stranger.add("POST /me/revokeSignInSessions", () -> theirPerson.me().revokeSignInSessions().post().getValue(), () -> ourPerson.users().revokeMySessions());
  }

  private void detections() {
    stranger.add("GET /identityProtection/riskDetections",
        () -> noting("detection", theirs.identityProtection().riskDetections().get().getValue(), RiskDetection::getId),
        () -> ours.riskDetections().list());
    stranger.add("GET /identityProtection/riskDetections/{id}",
        () -> theirs.identityProtection().riskDetections().byRiskDetectionId(id("detection")).get(), () -> ours.riskDetections().get(id("detection")));
    stranger.add("GET /identityProtection/servicePrincipalRiskDetections", () -> noting("workload detection",
        theirs.identityProtection().servicePrincipalRiskDetections().get().getValue(), ServicePrincipalRiskDetection::getId),
        () -> ours.servicePrincipalRiskDetections().list());
    stranger.add("GET /identityProtection/servicePrincipalRiskDetections/{id}",
        () -> theirs.identityProtection().servicePrincipalRiskDetections().byServicePrincipalRiskDetectionId(id("workload detection")).get(),
        () -> ours.servicePrincipalRiskDetections().get(id("workload detection")));
  }

  private void reports() {
    stranger.add("GET /auditLogs/signIns", () -> noting("sign-in", theirs.auditLogs().signIns().get(c -> c.queryParameters.top = 50)
        .getValue(), SignIn::getId), () -> ours.signIns().list(q -> q.top(50)));
    stranger.add("GET /auditLogs/signIns/{id}", () -> theirs.auditLogs().signIns().bySignInId(id("sign-in")).get(), () -> ours.signIns().get(id("sign-in")));
    stranger.add("POST /auditLogs/signIns/confirmCompromised", () -> {
      var body = new com.microsoft.graph.auditlogs.signins.confirmcompromised.ConfirmCompromisedPostRequestBody();
      body.setRequestIds(List.of(id("sign-in")));
      theirs.auditLogs().signIns().confirmCompromised().post(body);
      return theirs.auditLogs().signIns().bySignInId(id("sign-in")).get();
    }, () -> ours.signIns().get(id("sign-in")));
    stranger.add("POST /auditLogs/signIns/confirmSafe", () -> {
      var body = new com.microsoft.graph.auditlogs.signins.confirmsafe.ConfirmSafePostRequestBody();
      body.setRequestIds(List.of(id("sign-in")));
      theirs.auditLogs().signIns().confirmSafe().post(body);
      return theirs.auditLogs().signIns().bySignInId(id("sign-in")).get();
    }, () -> ours.signIns().get(id("sign-in")));
    stranger.add("POST /auditLogs/signIns/dismiss", () -> {
      var body = new com.microsoft.graph.auditlogs.signins.dismiss.DismissPostRequestBody();
      body.setRequestIds(List.of(id("sign-in")));
      theirs.auditLogs().signIns().dismiss().post(body);
      return theirs.auditLogs().signIns().bySignInId(id("sign-in")).get();
    }, () -> ours.signIns().get(id("sign-in")));
    stranger.add("GET /auditLogs/directoryAudits", () -> noting("audit", theirs.auditLogs().directoryAudits().get().getValue(),
        com.microsoft.graph.models.DirectoryAudit::getId), () -> ours.directoryAudits().list(q -> {}));
    stranger.add("GET /auditLogs/directoryAudits/{id}", () -> theirs.auditLogs().directoryAudits().byDirectoryAuditId(id("audit")).get(),
        () -> ours.directoryAudits().get(id("audit")));
  }
}
