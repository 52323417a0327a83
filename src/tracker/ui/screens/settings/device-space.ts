export interface DeviceSpace {
  /** Bytes that this site takes, and that the browser grants it; absent where the browser does not say. */
  readonly used?: number;
  readonly granted?: number;
  /** Whether the browser promised to keep it; absent where it does not say. */
  readonly persisted?: boolean;
}

/** What the browser tells of the room for this site. Never rejects. */
export async function deviceSpace(storage: StorageManager | undefined): Promise<DeviceSpace> {
  const [{ usage, quota } = {}, persisted] = await Promise.all([
    storage?.estimate?.().catch(() => undefined),
    storage?.persisted?.().catch(() => undefined),
  ]);
  return {
    ...(usage !== undefined && { used: usage }),
    ...(quota !== undefined && { granted: quota }),
    ...(persisted !== undefined && { persisted }),
  };
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as people read it: '3,2 MB'; never less than 1 kB. */
export function sizeWords(bytes: number): string {
  let size = Math.max(1, bytes / 1000);
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const format = { style: 'unit', unit: UNITS[unit] ?? 'kilobyte', maximumFractionDigits: size < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat('nl-NL', format).format(size);
}
