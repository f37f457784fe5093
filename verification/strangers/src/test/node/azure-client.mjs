// @azure/arm-security's client for the emulator: URL, TOKEN and SUBSCRIPTION come from the environment.
import { SecurityCenter } from '@azure/arm-security';

const credential = { getToken: async () => ({ token: process.env.TOKEN, expiresOnTimestamp: Date.now() + 600_000 }) };
const arm = `${process.env.URL}/arm`;

export const client = new SecurityCenter(credential, process.env.SUBSCRIPTION, { endpoint: arm, $host: arm, retryOptions: { maxRetries: 0 } });
export const subscription = `subscriptions/${process.env.SUBSCRIPTION}`;
