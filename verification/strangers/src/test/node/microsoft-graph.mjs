// @microsoft/microsoft-graph-client at the emulator: URL and TOKEN come from the environment. What writes comes first.
import { Client, PageIterator } from '@microsoft/microsoft-graph-client';
import { operation, print } from './collected.mjs';

const client = Client.init({
  baseUrl: `${process.env.URL}/`, defaultVersion: 'v1.0', customHosts: new Set(['localhost']), authProvider: (done) => done(null, process.env.TOKEN),
});
const alerts = '/security/alerts_v2';
const incidents = '/security/incidents';

const first = (await client.api(alerts).top(1).get()).value[0].id;
const incident = (await client.api(incidents).top(1).get()).value[0].id;
await operation('POST /security/alerts_v2/{id}/comments', async () => (await client.api(`${alerts}/${first}/comments`).post({ comment: 'From Node.' })).value);
await operation('PATCH /security/alerts_v2/{id}', () => client.api(`${alerts}/${first}`).patch({ status: 'inProgress', assignedTo: 'node@larkspur.example' }));
await operation('PATCH /security/incidents/{id}', () => client.api(`${incidents}/${incident}`).patch({ customTags: ['node'] }));

await operation('GET /security/alerts_v2', async () => (await client.api(alerts).get()).value);
await operation('GET /security/alerts_v2 with $filter, $orderby and $top', async () =>
  (await client.api(alerts).filter("severity eq 'high'").orderby('createdDateTime desc').top(5).get()).value);
await operation('GET /security/alerts_v2, all pages, by PageIterator', async () => {
  const ids = [];
  await new PageIterator(client, await client.api(alerts).get(), (alert) => ids.push(alert.id) > 0).iterate();
  return ids;
});
await operation('GET /security/alerts_v2/{id}', () => client.api(`${alerts}/${first}`).get());
await operation('GET /security/incidents', async () => (await client.api(incidents).get()).value);
await operation('GET /security/incidents/{id}', () => client.api(`${incidents}/${incident}`).get());
await operation('GET /security/incidents/{id} with $expand', () => client.api(`${incidents}/${incident}`).expand('alerts').get());
print();
