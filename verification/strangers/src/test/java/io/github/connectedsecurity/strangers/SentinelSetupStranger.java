package io.github.connectedsecurity.strangers;

import static io.github.connectedsecurity.strangers.SentinelCalls.GROUP;
import static io.github.connectedsecurity.strangers.SentinelCalls.NAME;

import com.azure.core.util.Context;
import com.azure.resourcemanager.securityinsights.fluent.models.DataConnectorInner;
import com.azure.resourcemanager.securityinsights.fluent.models.MetadataModelInner;
import com.azure.resourcemanager.securityinsights.fluent.models.SentinelOnboardingStateInner;
import com.azure.resourcemanager.securityinsights.models.AadCheckRequirements;
import com.azure.resourcemanager.securityinsights.models.AadDataConnector;
import com.azure.resourcemanager.securityinsights.models.ActivityCustomEntityQuery;
import com.azure.resourcemanager.securityinsights.models.ActivityEntityQueriesPropertiesQueryDefinitions;
import com.azure.resourcemanager.securityinsights.models.AlertsDataTypeOfDataConnector;
import com.azure.resourcemanager.securityinsights.models.AnomalySecurityMLAnalyticsSettings;
import com.azure.resourcemanager.securityinsights.models.ConnectAuthKind;
import com.azure.resourcemanager.securityinsights.models.Constant88;
import com.azure.resourcemanager.securityinsights.models.DataConnectorConnectBody;
import com.azure.resourcemanager.securityinsights.models.DataConnectorDataTypeCommon;
import com.azure.resourcemanager.securityinsights.models.DataTypeState;
import com.azure.resourcemanager.securityinsights.models.EntityQueriesKind;
import com.azure.resourcemanager.securityinsights.models.EntityType;
import com.azure.resourcemanager.securityinsights.models.EyesOn;
import com.azure.resourcemanager.securityinsights.models.Kind;
import com.azure.resourcemanager.securityinsights.models.MetadataPatch;
import com.azure.resourcemanager.securityinsights.models.MetadataSource;
import com.azure.resourcemanager.securityinsights.models.SettingsStatus;
import com.azure.resourcemanager.securityinsights.models.SourceKind;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** How a workspace is set up: connectors, settings, metadata of content, queries for entities. */
@NullUnmarked // the library's getters answer null for what is not there, and do not say so
final class SentinelSetupStranger {
  private static final String CONNECTOR = "5a1e0000-0000-4000-8000-000000000020";
  private static final String ANOMALY = "5a1e0000-0000-4000-8000-000000000021";
  private static final String METADATA = "watchlist-5a1e0000-0000-4000-8000-000000000022";
  private static final String QUERY = "5a1e0000-0000-4000-8000-000000000023";
  private static final String ADDRESS = "203.0.113.77";
  private static final String DOMAIN = "portal-update.example.net";

  private final SentinelCalls calls;

  SentinelSetupStranger(SentinelCalls calls) { this.calls = calls; }

  void add() {
    connectors();
    connections();
    settings();
    anomalies();
    metadata();
    entityQueries();
    enrichment();
    consents();
    onboarding();
  }

  private void connectors() {
    var theirs = calls.theirs.getDataConnectors();
    var ours = calls.ours.dataConnectors();
    DataConnectorInner connector = new AadDataConnector().withTenantId(SecurityCloudEmulator.TENANT_ID).withDataTypes(new AlertsDataTypeOfDataConnector()
        .withAlerts(new DataConnectorDataTypeCommon().withState(DataTypeState.ENABLED)));
    calls.same("PUT dataConnectors/{connector}", () -> theirs.createOrUpdate(GROUP, NAME, CONNECTOR, connector), () -> ours.get(CONNECTOR));
    calls.same("GET dataConnectors", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET dataConnectors/{connector}", () -> theirs.get(GROUP, NAME, CONNECTOR), () -> ours.get(CONNECTOR));
  }

  private void connections() {
    var theirs = calls.theirs.getDataConnectors();
    var ours = calls.ours.dataConnectors();
    calls.done("POST dataConnectors/{connector}/connect", () -> theirs.connect(GROUP, NAME, CONNECTOR, new DataConnectorConnectBody()
        .withKind(ConnectAuthKind.APIKEY).withApiKey("a-key")), () -> ours.setup().connect(CONNECTOR, Map.of("kind", "APIKey", "apiKey", "a-key")));
    calls.done("POST dataConnectors/{connector}/disconnect", () -> theirs.disconnect(GROUP, NAME, CONNECTOR), () -> ours.setup().disconnect(CONNECTOR));
    calls.same("POST dataConnectorsCheckRequirements", () -> calls.theirs.getDataConnectorsCheckRequirementsOperations().post(GROUP, NAME,
        new AadCheckRequirements()), () -> ours.setup().requirements(Map.of("kind", "AzureActiveDirectory")));
    calls.gone("DELETE dataConnectors/{connector}", () -> theirs.delete(GROUP, NAME, CONNECTOR), () -> ours.get(CONNECTOR));
  }

  private void settings() {
    var theirs = calls.theirs.getProductSettings();
    var ours = calls.ours.settings();
    calls.same("GET settings", () -> theirs.list(GROUP, NAME).value(), () -> ours.list());
    calls.same("GET settings/{name}", () -> theirs.get(GROUP, NAME, "EyesOn"), () -> ours.get("EyesOn"));
    calls.gone("DELETE settings/{name}", () -> theirs.delete(GROUP, NAME, "EyesOn"), () -> ours.get("EyesOn"));
    calls.same("PUT settings/{name}", () -> theirs.update(GROUP, NAME, "EyesOn", new EyesOn()), () -> ours.get("EyesOn"));
  }

  private void anomalies() {
    var theirs = calls.theirs.getSecurityMLAnalyticsSettings();
    var ours = calls.ours.analyticsSettings();
    calls.same("PUT securityMLAnalyticsSettings/{name}", () -> theirs.createOrUpdate(GROUP, NAME, ANOMALY, new AnomalySecurityMLAnalyticsSettings()
        .withDisplayName("A stranger's anomaly").withEnabled(true).withAnomalyVersion("1.0.5").withFrequency(Duration.ofHours(1))
        .withSettingsStatus(SettingsStatus.FLIGHTING).withIsDefaultSettings(false)
        .withSettingsDefinitionId(UUID.fromString(ANOMALY))), () -> ours.get(ANOMALY));
    calls.same("GET securityMLAnalyticsSettings", () -> theirs.list(GROUP, NAME), () -> ours.list());
    calls.same("GET securityMLAnalyticsSettings/{name}", () -> theirs.get(GROUP, NAME, ANOMALY), () -> ours.get(ANOMALY));
    calls.gone("DELETE securityMLAnalyticsSettings/{name}", () -> theirs.delete(GROUP, NAME, ANOMALY), () -> ours.get(ANOMALY));
  }

  private void metadata() {
    var theirs = calls.theirs.getMetadatas();
    var ours = calls.ours.contentMetadata();
    calls.same("PUT metadata/{name}", () -> theirs.create(GROUP, NAME, METADATA, new MetadataModelInner().withContentId("strangers").withVersion("1.0.0")
        .withKind(Kind.WATCHLIST).withParentId(SentinelCalls.WORKSPACE + "watchlists/HighValueAssets")
        .withSource(new MetadataSource().withKind(SourceKind.COMMUNITY).withName("Strangers"))), () -> ours.get(METADATA));
    calls.same("GET metadata", () -> theirs.list(GROUP, NAME), () -> ours.list(q -> {}));
    calls.same("GET metadata/{name}", () -> theirs.get(GROUP, NAME, METADATA), () -> ours.get(METADATA));
    calls.same("PATCH metadata/{name}", () -> theirs.update(GROUP, NAME, METADATA, new MetadataPatch().withVersion("1.1.0")), () -> ours.get(METADATA));
    calls.gone("DELETE metadata/{name}", () -> theirs.delete(GROUP, NAME, METADATA), () -> ours.get(METADATA));
  }

  private void entityQueries() {
    var theirs = calls.theirs.getEntityQueries();
    var ours = calls.ours.entities().entityQueries();
    calls.same("PUT entityQueries/{name}", () -> theirs.createOrUpdate(GROUP, NAME, QUERY, new ActivityCustomEntityQuery().withTitle("Strange logons")
        .withContent("'{{Account}}' was strange").withDescription("A stranger's").withInputEntityType(EntityType.ACCOUNT).withEnabled(true)
        .withQueryDefinitions(new ActivityEntityQueriesPropertiesQueryDefinitions().withQuery("SecurityEvent | take 1"))
        .withRequiredInputFieldsSets(List.of(List.of("Account_Name")))), () -> ours.get(QUERY));
    calls.same("GET entityQueries", () -> theirs.list(GROUP, NAME, EntityQueriesKind.ACTIVITY, Context.NONE),
        () -> ours.list("Activity"));
    calls.same("GET entityQueries/{name}", () -> theirs.get(GROUP, NAME, QUERY), () -> ours.get(QUERY));
    calls.gone("DELETE entityQueries/{name}", () -> theirs.delete(GROUP, NAME, QUERY), () -> ours.get(QUERY));
    calls.same("GET entityQueryTemplates", () -> {
      var all = calls.theirs.getEntityQueryTemplates().list(GROUP, NAME, Constant88.ACTIVITY, Context.NONE).stream().toList();
      calls.note("query template", all.get(0).name());
      return all;
    }, () -> ours.templates("Activity"));
    calls.same("GET entityQueryTemplates/{name}", () -> calls.theirs.getEntityQueryTemplates().get(GROUP, NAME, calls.noted("query template")),
        () -> ours.template(calls.noted("query template")));
  }

  private void enrichment() {
    calls.same("GET enrichment/ip/geodata", () -> calls.theirs.getIpGeodatas().get(GROUP, ADDRESS), () -> calls.ours.enrichment().geodataInGroup(ADDRESS));
    calls.same("GET enrichment/domain/whois", () -> calls.theirs.getDomainWhois().get(GROUP, DOMAIN), () -> calls.ours.enrichment().whoisInGroup(DOMAIN));
  }

  private void consents() {
    var theirs = calls.theirs.getOfficeConsents();
    var ours = calls.ours.extras();
    calls.same("GET officeConsents", () -> {
      var all = theirs.list(GROUP, NAME).stream().toList();
      calls.note("consent", all.get(0).name());
      return all;
    }, () -> ours.officeConsents());
    calls.same("GET officeConsents/{name}", () -> theirs.get(GROUP, NAME, calls.noted("consent")), () -> ours.officeConsent(calls.noted("consent")));
    calls.gone("DELETE officeConsents/{name}", () -> theirs.delete(GROUP, NAME, calls.noted("consent")), () -> ours.officeConsent(calls.noted("consent")));
  }

  private void onboarding() {
    var theirs = calls.theirs.getSentinelOnboardingStates();
    var ours = calls.ours.onboarding();
    calls.same("GET onboardingStates", () -> theirs.list(GROUP, NAME).value(), () -> ours.list());
    calls.same("GET onboardingStates/{name}", () -> theirs.get(GROUP, NAME, "default"), () -> ours.get("default"));
    calls.gone("DELETE onboardingStates/{name}", () -> theirs.delete(GROUP, NAME, "default"), () -> ours.get("default"));
    calls.same("PUT onboardingStates/{name}", () -> theirs.createWithResponse(GROUP, NAME, "default",
        new SentinelOnboardingStateInner().withCustomerManagedKey(false), Context.NONE).getValue(), () -> ours.get("default"));
  }
}
