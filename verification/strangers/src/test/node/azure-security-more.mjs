// More of @azure/arm-security at the emulator: what is kept under the name "stranger" is read later, what is called "passing" is deleted again.
import { client, subscription } from './azure-client.mjs';
import { isThere, list, operation, print } from './collected.mjs';

const group = 'web';
const region = (await list(client.locations.list()))[0].name;
const machine = ['web', 'Microsoft.Compute', 'virtualMachines', 'vm0'];
const resource = `${subscription}/resourceGroups/web/providers/Microsoft.Compute/virtualMachines/vm0`;
const patches = 'd0000000-0000-4000-8000-000000000001';

// Writes and reads one that stays, and deletes another; names are those of the service, or GUIDs where it wants them.
async function crud(what, { put, get, remove, stays = 'stranger', passes = 'passing' }) {
  await operation(`PUT ${what}`, () => put(stays));
  await operation(`GET ${what}`, () => get(stays));
  if (remove) {
    await operation(`DELETE ${what}`, async () => {
      await put(passes);
      await remove(passes);
      return isThere(() => get(passes));
    });
  }
}

// Alerts and tasks
const subscriptionAlerts = await list(client.alerts.list(), 100);
const inGroup = (scope) => scope.filter((one) => one.id.includes('/resourceGroups/web/')).map((one) => one.name);
const alerts = inGroup(subscriptionAlerts);
for (const [i, verb, method] of [[2, 'dismiss', 'Dismiss'], [3, 'resolve', 'Resolve'], [4, 'activate', 'Activate']]) {
  await operation(`POST alerts/{name}/${verb} in the subscription`, async () => {
    await client.alerts[`updateSubscriptionLevelStateTo${method}`](region, alerts[i]);
    return client.alerts.getSubscriptionLevel(region, alerts[i]);
  });
}
await operation('GET alerts/{name} in the subscription', () => client.alerts.getSubscriptionLevel(region, alerts[2]));
await operation('POST alerts/{name}/activate', async () => {
  await client.alerts.updateResourceGroupLevelStateToActivate(region, alerts[5], group);
  return client.alerts.getResourceGroupLevel(region, alerts[5], group);
});
await operation('GET resourceGroups/{group}/locations/{location}/alerts', () => list(client.alerts.listResourceGroupLevelByRegion(region, group)));
const tasks = await list(client.tasks.list());
const grouped = tasks.find((one) => one.id.includes('/resourceGroups/web/')).name;
await operation('POST tasks/{name}/{action}', async () => {
  await client.tasks.updateSubscriptionLevelTaskState(region, tasks[0].name, 'Start');
  return client.tasks.getSubscriptionLevelTask(region, tasks[0].name);
});
await operation('GET tasks/{name}', () => client.tasks.getSubscriptionLevelTask(region, tasks[0].name));
await operation('POST resourceGroups/{group}/tasks/{name}/{action}', async () => {
  await client.tasks.updateResourceGroupLevelTaskState(group, region, grouped, 'Dismiss');
  return client.tasks.getResourceGroupLevelTask(group, region, grouped);
});
await operation('GET resourceGroups/{group}/tasks/{name}', () => client.tasks.getResourceGroupLevelTask(group, region, grouped));
await operation('GET locations/{location}/tasks', () => list(client.tasks.listByHomeRegion(region)));
await operation('GET resourceGroups/{group}/locations/{location}/tasks', () => list(client.tasks.listByResourceGroup(group, region)));
await operation('DELETE alertsSuppressionRules/{name}', async () => {
  await client.alertsSuppressionRules.update('passing', { alertType: 'Other', reason: 'Other', state: 'Disabled' });
  await client.alertsSuppressionRules.delete('passing');
  return isThere(() => client.alertsSuppressionRules.get('passing'));
});

// Posture
const guid = (n) => `5a1e0000-0000-4000-8000-00000000010${n}`;
await crud('assessmentMetadata/{name} in the subscription', {
  put: (name) => client.assessmentsMetadata.createInSubscription(name, {
    displayName: 'A stranger\'s assessment', severity: 'Low', assessmentType: 'CustomerManaged', description: 'Made by a stranger',
  }),
  get: (name) => client.assessmentsMetadata.getInSubscription(name), remove: (name) => client.assessmentsMetadata.deleteInSubscription(name),
  stays: guid(1), passes: guid(2),
});
await client.assessmentsMetadata.createInSubscription(guid(3), { displayName: 'Another', severity: 'Low', assessmentType: 'CustomerManaged' });
await crud('assessments/{name}, own', {
  put: (name) => client.assessments.createOrUpdate(resource, name, { resourceDetails: { source: 'Azure' }, status: { code: 'Healthy' } }),
  get: (name) => client.assessments.get(resource, name), remove: (name) => client.assessments.delete(resource, name), stays: guid(1), passes: guid(3),
});
await operation('GET assessments/{name}/subAssessments', () => list(client.subAssessments.list(resource, patches)));
const finding = (await list(client.subAssessments.list(resource, patches)))[0].name;
await operation('GET assessments/{name}/subAssessments/{sub}', () => client.subAssessments.get(resource, patches, finding));
const standard = (await list(client.regulatoryComplianceStandards.list()))[0].name;
const control = (await list(client.regulatoryComplianceControls.list(standard)))[0].name;
await operation('GET regulatoryComplianceAssessments/{name}', () => client.regulatoryComplianceAssessments.get(standard, control, patches));
await operation('GET compliances', () => list(client.compliances.list(subscription)));
await operation('GET complianceResults', () => list(client.complianceResults.list(subscription)));

// Access
const vm = { id: `/${resource}`, ports: [{ number: 22, protocol: 'TCP', allowedSourceAddressPrefix: '*', maxRequestAccessDuration: 'PT3H' }] };
const jit = client.jitNetworkAccessPolicies;
const policy = { kind: 'Basic', virtualMachines: [vm] };
await crud('jitNetworkAccessPolicies/{name}', {
  put: (name) => jit.createOrUpdate(group, region, name, policy),
  get: (name) => jit.get(group, region, name), remove: (name) => jit.delete(group, region, name),
});
await operation('POST jitNetworkAccessPolicies/{name}/initiate', async () => {
  await jit.createOrUpdate(group, region, 'opened', policy);
  await jit.initiate(group, region, 'opened', {
    virtualMachines: [{ id: vm.id, ports: [{ number: 22, allowedSourceAddressPrefix: '203.0.113.1',
    endTimeUtc: new Date(Date.parse(process.env.NOW) + 3_600_000) }] }],
  });
  return jit.get(group, region, 'opened');
});
await operation('GET jitNetworkAccessPolicies', () => list(jit.list()));
await operation('GET locations/{location}/jitNetworkAccessPolicies', () => list(jit.listByRegion(region)));
await operation('GET resourceGroups/{group}/jitNetworkAccessPolicies', () => list(jit.listByResourceGroup(group)));
await operation('GET resourceGroups/{group}/locations/{location}/jitNetworkAccessPolicies', () => list(jit.listByResourceGroupAndRegion(group, region)));

// Settings
const automation = { location: region, isEnabled: true, scopes: [{ description: 'All', scopePath: `/${subscription}` }], sources: [{ eventSource: 'Alerts' }],
  actions: [{ actionType: 'LogicApp', logicAppResourceId: `/${subscription}/resourceGroups/web/providers/Microsoft.Logic/workflows/notify`,
    uri: 'https://logic.example/x' }] };
await crud('automations/{name}', {
  put: (name) => client.automations.createOrUpdate(group, name, automation), get: (name) => client.automations.get(group, name),
  remove: (name) => client.automations.delete(group, name),
});
await operation('POST automations/{name}/validate', () => client.automations.validate(group, 'stranger', automation));
await operation('GET automations', () => list(client.automations.list()));
await operation('GET resourceGroups/{group}/automations', () => list(client.automations.listByResourceGroup(group)));
const workspace = { workspaceId: `/${subscription}/resourceGroups/web/providers/Microsoft.OperationalInsights/workspaces/logs`, scope: `/${subscription}` };
await crud('workspaceSettings/{name}', {
  put: (name) => client.workspaceSettings.create(name, workspace), get: (name) => client.workspaceSettings.get(name),
  remove: (name) => client.workspaceSettings.delete(name), stays: 'default',
});
await operation('PATCH workspaceSettings/{name}', () => client.workspaceSettings.update('default', workspace));
await operation('GET workspaceSettings', () => list(client.workspaceSettings.list()));
await operation('GET mdeOnboardings', async () => (await client.mdeOnboardings.list()).value.map((one) => ({ id: one.id, name: one.name,
  onboardingPackageLinux: Buffer.from(one.onboardingPackageLinux).toString('base64') })));
await operation('GET operations', () => list(client.operations.list()));
await crud('informationProtectionPolicies/{name}', {
  put: (name) => client.informationProtectionPolicies.createOrUpdate(subscription, name, { labels: {}, informationTypes: {} }),
  get: (name) => client.informationProtectionPolicies.get(subscription, name), stays: 'custom',
});
await operation('GET informationProtectionPolicies', () => list(client.informationProtectionPolicies.list(subscription)));
await crud('advancedThreatProtectionSettings/{name}', {
  put: () => client.advancedThreatProtection.create(resource, { isEnabled: true }), get: () => client.advancedThreatProtection.get(resource),
});
await operation('PUT serverVulnerabilityAssessments/{name}', () => client.serverVulnerabilityAssessmentOperations.createOrUpdate(...machine));
await operation('GET serverVulnerabilityAssessments/{name}', () => client.serverVulnerabilityAssessmentOperations.get(...machine));
await operation('GET serverVulnerabilityAssessments',
    async () => (await client.serverVulnerabilityAssessmentOperations.listByExtendedResource(...machine)).value);
await operation('DELETE serverVulnerabilityAssessments/{name}', async () => {
  const other = ['web', 'Microsoft.Compute', 'virtualMachines', 'vm2'];
  await client.serverVulnerabilityAssessmentOperations.createOrUpdate(...other);
  await client.serverVulnerabilityAssessmentOperations.beginDeleteAndWait(...other, { updateIntervalInMs: 1 });
  return isThere(() => client.serverVulnerabilityAssessmentOperations.get(...other));
});

// Connectors, custom assessments, devices
await crud('connectors/{name}', {
  put: (name) => client.connectors.createOrUpdate(name, { hybridComputeSettings: { autoProvision: 'Off' } }), get: (name) => client.connectors.get(name),
  remove: (name) => client.connectors.delete(name),
});
await operation('GET connectors', () => list(client.connectors.list()));
await crud('customAssessmentAutomations/{name}', {
  put: (name) => client.customAssessmentAutomations.create(group, name, { compressedQuery: 'H4sIAA==', displayName: 'A stranger\'s', severity: 'Low',
    supportedCloud: 'AWS' }),
  get: (name) => client.customAssessmentAutomations.get(group, name), remove: (name) => client.customAssessmentAutomations.delete(group, name),
});
await operation('GET customAssessmentAutomations', () => list(client.customAssessmentAutomations.listBySubscription()));
await operation('GET resourceGroups/{group}/customAssessmentAutomations', () => list(client.customAssessmentAutomations.listByResourceGroup(group)));
await crud('customEntityStoreAssignments/{name}', {
  put: (name) => client.customEntityStoreAssignments.create(group, name, { principal: 'aaduser=a;b' }),
  get: (name) => client.customEntityStoreAssignments.get(group, name), remove: (name) => client.customEntityStoreAssignments.delete(group, name),
});
await operation('GET customEntityStoreAssignments', () => list(client.customEntityStoreAssignments.listBySubscription()));
await operation('GET resourceGroups/{group}/customEntityStoreAssignments', () => list(client.customEntityStoreAssignments.listByResourceGroup(group)));
const hub = `${subscription}/resourceGroups/web/providers/Microsoft.Devices/iotHubs/hub`;
await crud('deviceSecurityGroups/{name}', {
  put: (name) => client.deviceSecurityGroups.createOrUpdate(hub, name, { thresholdRules: [] }), get: (name) => client.deviceSecurityGroups.get(hub, name),
  remove: (name) => client.deviceSecurityGroups.delete(hub, name),
});
await operation('GET deviceSecurityGroups', () => list(client.deviceSecurityGroups.list(hub)));
const iot = client.iotSecuritySolution;
const solution = { location: region, displayName: 'A stranger\'s', iotHubs: [`/${hub}`], status: 'Enabled', unmaskedIpLoggingStatus: 'Disabled' };
await crud('iotSecuritySolutions/{name}', {
  put: (name) => iot.createOrUpdate(group, name, solution), get: (name) => iot.get(group, name), remove: (name) => iot.delete(group, name),
});
await iot.createOrUpdate(group, 'changed', solution);
await operation('PATCH iotSecuritySolutions/{name}', () => iot.update(group, 'changed', { tags: { by: 'stranger' } }));
await operation('GET iotSecuritySolutions', () => list(client.iotSecuritySolution.listBySubscription()));
await operation('GET resourceGroups/{group}/iotSecuritySolutions', () => list(client.iotSecuritySolution.listByResourceGroup(group)));

// Networks and solutions
await operation('GET allowedConnections', () => list(client.allowedConnections.list()));
await operation('GET locations/{location}/allowedConnections', () => list(client.allowedConnections.listByHomeRegion(region)));
await operation('GET topologies', () => list(client.topology.list()));
await operation('GET locations/{location}/topologies', () => list(client.topology.listByHomeRegion(region)));
await operation('GET discoveredSecuritySolutions', () => list(client.discoveredSecuritySolutions.list()));
await operation('GET locations/{location}/discoveredSecuritySolutions', () => list(client.discoveredSecuritySolutions.listByHomeRegion(region)));
const lifted = async (all) => (await all).map(({ properties, ...rest }) => ({ ...rest, ...properties })); // the client leaves these as they are
await operation('GET externalSecuritySolutions', () => lifted(list(client.externalSecuritySolutions.list())));
await operation('GET locations/{location}/ExternalSecuritySolutions', () => lifted(list(client.externalSecuritySolutions.listByHomeRegion(region))));
await operation('GET securitySolutions', () => list(client.securitySolutions.list()));
await operation('GET securitySolutionsReferenceData', async () => (await client.securitySolutionsReferenceDataOperations.list()).value);
await operation('GET locations/{location}/securitySolutionsReferenceData', async () =>
  (await client.securitySolutionsReferenceDataOperations.listByHomeRegion(region)).value);
await operation('GET softwareInventories', () => list(client.softwareInventories.listBySubscription()));
await operation('GET softwareInventories of a machine', () => list(client.softwareInventories.listByExtendedResource(...machine)));
print();
