// @azure/arm-security at the emulator: URL, TOKEN and SUBSCRIPTION come from the environment. What writes comes first.
import { client, subscription } from './azure-client.mjs';
import { list, operation, print } from './collected.mjs';

const [alert, other] = await list(client.alerts.list(), 2);
const group = (one) => one.id.split('/')[4];
const region = (await list(client.locations.list()))[0].name;
await operation('POST alerts/{name}/resolve', async () => {
  await client.alerts.updateResourceGroupLevelStateToResolve(region, alert.name, group(alert));
  return client.alerts.getResourceGroupLevel(region, alert.name, group(alert));
});
await operation('POST alerts/{name}/dismiss', async () => {
  await client.alerts.updateResourceGroupLevelStateToDismiss(region, other.name, group(other));
  return client.alerts.getResourceGroupLevel(region, other.name, group(other));
});
await operation('PUT pricings/{name}', () => client.pricings.update('KeyVaults', { pricingTier: 'Standard' }));
await operation('PUT settings/{name}', () => client.settings.update('MCAS', { kind: 'DataExportSettings', enabled: true }));
await operation('PUT autoProvisioningSettings/{name}', () => client.autoProvisioningSettings.create('default', { autoProvision: 'On' }));
await operation('PUT alertsSuppressionRules/{name}', () => client.alertsSuppressionRules.update('stranger', {
  alertType: 'IpAnomaly', reason: 'FalsePositive', state: 'Enabled', comment: 'Seen before', expirationDateUtc: new Date(Date.now() + 86_400_000),
}));
await operation('PUT alertsSuppressionRules/{name}, to be deleted', async () => {
  const made = await client.alertsSuppressionRules.update('passing', { alertType: 'Other', reason: 'Other', state: 'Disabled' });
  await client.alertsSuppressionRules.delete('passing');
  return [made.name];
});

await operation('GET alerts', () => list(client.alerts.list()));
await operation('GET resourceGroups/{group}/alerts', () => list(client.alerts.listByResourceGroup('rg-files')));
await operation('GET locations/{location}/alerts', () => list(client.alerts.listSubscriptionLevelByRegion(region)));
await operation('GET locations/{location}/alerts/{name}', () => client.alerts.getResourceGroupLevel(region, alert.name, group(alert)));
const assessments = await operation('GET assessments', () => list(client.assessments.list(subscription)));
const assessed = assessments[0].id.split('/providers/Microsoft.Security/')[0].slice(1);
await operation('GET assessments/{name}', () => client.assessments.get(assessed, assessments[0].name));
await operation('GET assessmentMetadata', () => list(client.assessmentsMetadata.list()));
await operation('GET assessmentMetadata in the subscription', () => list(client.assessmentsMetadata.listBySubscription()));
await operation('GET assessmentMetadata/{name}', () => client.assessmentsMetadata.get(assessments[0].name));
await operation('GET subAssessments', () => list(client.subAssessments.listAll(subscription)));
await operation('GET pricings', async () => (await client.pricings.list()).value);
await operation('GET pricings/{name}', () => client.pricings.get('VirtualMachines'));
await operation('GET secureScores', () => list(client.secureScores.list()));
await operation('GET secureScores/{name}', () => client.secureScores.get('ascScore'));
await operation('GET secureScores/{name}/secureScoreControls', () => list(client.secureScoreControls.listBySecureScore('ascScore')));
await operation('GET secureScoreControls', () => list(client.secureScoreControls.list()));
await operation('GET secureScoreControlDefinitions', () => list(client.secureScoreControlDefinitions.list()));
await operation('GET secureScoreControlDefinitions in the subscription', () => list(client.secureScoreControlDefinitions.listBySubscription()));
await operation('GET tasks', () => list(client.tasks.list()));
await operation('GET locations', () => list(client.locations.list()));
await operation('GET locations/{name}', () => client.locations.get(region));
await operation('GET settings', () => list(client.settings.list()));
await operation('GET settings/{name}', () => client.settings.get('MCAS'));
await operation('GET autoProvisioningSettings', () => list(client.autoProvisioningSettings.list()));
await operation('GET autoProvisioningSettings/{name}', () => client.autoProvisioningSettings.get('default'));
await operation('GET alertsSuppressionRules', () => list(client.alertsSuppressionRules.list()));
await operation('GET alertsSuppressionRules/{name}', () => client.alertsSuppressionRules.get('stranger'));
const standards = await operation('GET regulatoryComplianceStandards', () => list(client.regulatoryComplianceStandards.list()));
const standard = standards[0].name;
await operation('GET regulatoryComplianceStandards/{name}', () => client.regulatoryComplianceStandards.get(standard));
const controls = await operation('GET regulatoryComplianceControls', () => list(client.regulatoryComplianceControls.list(standard)));
await operation('GET regulatoryComplianceControls/{name}', () => client.regulatoryComplianceControls.get(standard, controls[0].name));
await operation('GET regulatoryComplianceAssessments', () => list(client.regulatoryComplianceAssessments.list(standard, controls[0].name)));
print();
