import type { HealthFacts } from './health';

/** What the browser itself tells of this device; what it does not tell is absent. Never rejects. */
export async function browserFacts(): Promise<Pick<HealthFacts, 'persisted' | 'safariTab' | 'base' | 'space'>> {
  const { storage, vendor } = navigator;
  const persisted = await storage?.persisted?.().catch(() => undefined);
  const { usage, quota } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  const installed =
    matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true);
  return {
    ...(persisted !== undefined && { persisted }),
    ...(usage !== undefined && quota !== undefined && { space: { used: usage, granted: quota } }),
    safariTab: vendor.startsWith('Apple') && !installed,
    base: import.meta.env.BASE_URL,
  };
}
