// Databases, devices, adaptive controls, older shapes and what the company has a few of, through @azure/arm-security.
import { client, subscription } from './azure-client.mjs';
import { isThere, list, operation, print } from './collected.mjs';

const region = 'westeurope';
const workspace = '5e17ab1e-50c0-4b1d-9a11-0c05ec0de001';
const database = `${subscription}/resourceGroups/data/providers/Microsoft.Compute/virtualMachines/vm1/sqlServers/MSSQLSERVER/databases/orders`;

// Databases
const baselines = client.sqlVulnerabilityAssessmentBaselineRules;
const scans = client.sqlVulnerabilityAssessmentScans;
const results = client.sqlVulnerabilityAssessmentScanResults;
await operation('POST baselineRules', async () =>
  (await baselines.add(workspace, database, { body: { latestScan: false, results: { VA1219: [['1']], VA2130: [['orders_app', 'SQL_USER']] } } })).value);
await operation('PUT baselineRules/{rule}', () => baselines.createOrUpdate('VA2108', workspace, database, { body: { latestScan: true } }));
await operation('DELETE baselineRules/{rule}', async () => {
  await baselines.delete('VA1219', workspace, database);
  return isThere(() => baselines.get('VA1219', workspace, database));
});
await operation('GET baselineRules', async () => (await baselines.list(workspace, database)).value.filter((one) => one.name !== 'VA1219'));
await operation('GET baselineRules/{rule}', () => baselines.get('VA2130', workspace, database));
const scanned = await operation('GET scans', async () => (await scans.list(workspace, database)).value);
await operation('GET scans/{scan}', () => scans.get(scanned[0].name, workspace, database));
await operation('GET scans/{scan}/scanResults', async () => (await results.list('latest', workspace, database)).value);
await operation('GET scans/{scan}/scanResults/{result}', () => results.get('latest', 'VA2130', workspace, database));

// Adaptive controls
const vm = ['web', 'Microsoft.Compute', 'virtualMachines', 'vm0'];
const networks = client.adaptiveNetworkHardenings;
const advised = await operation('GET adaptiveNetworkHardenings', () => list(networks.listByExtendedResource(...vm)));
await operation('GET adaptiveNetworkHardenings/{name}', () => networks.get(...vm, advised[0].name));
await operation('POST adaptiveNetworkHardenings/{name}/enforce', async () => {
  await networks.beginEnforceAndWait(...vm, advised[0].name,
    { rules: advised[0].rules, networkSecurityGroups: advised[0].effectiveNetworkSecurityGroups[0].networkSecurityGroups }, { updateIntervalInMs: 1 });
  return networks.get(...vm, advised[0].name);
});
const programs = client.adaptiveApplicationControls;
await operation('PUT applicationWhitelistings/{group}', () => programs.put(region, 'STRANGERS', { enforcementMode: 'Audit', protectionMode: { exe: 'Audit' } }));
await operation('GET applicationWhitelistings/{group}', () => programs.get(region, 'FILESERVERS'));
await operation('DELETE applicationWhitelistings/{group}', async () => {
  await programs.put(region, 'PASSING', { enforcementMode: 'None' });
  await programs.delete(region, 'PASSING');
  return isThere(() => programs.get(region, 'PASSING'));
});
await operation('GET applicationWhitelistings', async () => (await programs.list({ includePathRecommendations: true, summary: false })).value);

// Devices
const plant = ['rg-plant', 'plant-security'];
const alerts = client.iotSecuritySolutionsAnalyticsAggregatedAlert;
const advice = client.iotSecuritySolutionsAnalyticsRecommendation;
await operation('POST aggregatedAlerts/{name}/dismiss', async () => {
  const [first] = await list(alerts.list(...plant));
  await alerts.dismiss(...plant, first.name);
  return { name: first.name, ...await isThere(() => alerts.get(...plant, first.name)) };
});
await operation('GET analyticsModels', async () => (await client.iotSecuritySolutionAnalytics.list(...plant)).value);
await operation('GET analyticsModels/default', () => client.iotSecuritySolutionAnalytics.get(...plant));
const dated = (one) => ({ ...one, aggregatedDateUtc: one.aggregatedDateUtc.toISOString().slice(0, 10) }); // a day, which the client makes a time
const raised = await operation('GET aggregatedAlerts', async () => (await list(alerts.list(...plant))).map(dated));
await operation('GET aggregatedAlerts/{name}', async () => dated(await alerts.get(...plant, raised[0].name)));
const advices = await operation('GET aggregatedRecommendations', () => list(advice.list(...plant)));
await operation('GET aggregatedRecommendations/{name}', () => advice.get(...plant, advices[0].name));

// One of a few
const [day] = await list(client.compliances.list(subscription));
await operation('GET compliances/{name}', () => client.compliances.get(subscription, day.name));
const [judged] = await list(client.complianceResults.list(subscription));
await operation('GET complianceResults/{name}', () => client.complianceResults.get(subscription, judged.name));
await operation('GET allowedConnections/{type}', () => client.allowedConnections.get('web', region, 'Internal'));
await operation('GET topologies/{name}', () => client.topology.get('web', region, 'subnets'));
await operation('GET discoveredSecuritySolutions/{name}', () => client.discoveredSecuritySolutions.get('rg-app', region, 'edge-firewall'));
await operation('GET ExternalSecuritySolutions/{name}', async () => {
  const { properties, ...rest } = await client.externalSecuritySolutions.get('data', region, 'cef_edge-firewall');
  return { ...rest, ...properties }; // the client leaves these as they are
});
await operation('GET securitySolutions/{name}', () => client.securitySolutions.get('rg-app', region, 'shop-gateway'));
await operation('GET softwareInventories/{name}', () => client.softwareInventories.get(...vm, 'openssh_9.6p1'));
await operation('GET mdeOnboardings/default', async () => {
  const found = await client.mdeOnboardings.get();
  return { id: found.id, name: found.name, type: found.type, onboardingPackageLinux: Buffer.from(found.onboardingPackageLinux).toString('base64') };
});

// Older shapes
const contacts = client.securityContacts;
const contact = { email: 'soc@larkspur.example', phone: '555', alertNotifications: 'On', alertsToAdmins: 'On' };
await operation('DELETE securityContacts/{name}', async () => {
  await contacts.create('default1', contact);
  await contacts.delete('default1');
  return isThere(() => contacts.get('default1'));
});
await operation('PUT securityContacts/{name}', () => contacts.create('default1', contact));
await operation('GET securityContacts/{name}', () => contacts.get('default1'));
await operation('GET securityContacts', () => list(contacts.list()));
const clouds = client.securityConnectors;
const cloud = { location: region, hierarchyIdentifier: '000000000012', cloudName: 'AWS', organizationalData: { organizationMembershipType: 'Organization' },
  offerings: [{ offeringType: 'CspmMonitorAws', nativeCloudConnection: { cloudRoleArn: 'arn:aws:iam::000000000012:role/watch' } }] };
await operation('DELETE securityConnectors/{name}', async () => {
  await clouds.createOrUpdate('rg-app', 'passing', cloud);
  await clouds.delete('rg-app', 'passing');
  return isThere(() => clouds.get('rg-app', 'passing'));
});
await operation('PUT securityConnectors/{name}', () => clouds.createOrUpdate('rg-app', 'stranger', cloud));
await operation('PATCH securityConnectors/{name}', () => clouds.update('rg-app', 'stranger', { ...cloud, tags: { by: 'stranger' } }));
await operation('GET securityConnectors/{name}', () => clouds.get('rg-app', 'stranger'));
await operation('GET securityConnectors', () => list(clouds.list()));
await operation('GET resourceGroups/{group}/securityConnectors', () => list(clouds.listByResourceGroup('rg-app')));
await operation('POST alerts/default/simulate', async () => {
  await client.alerts.simulate(region, { properties: { kind: 'Bundles', bundles: ['KeyVaults'] } });
  return (await list(client.alerts.list(), 100)).filter((one) => one.name.startsWith('sample_'));
});
print();
