import { readFileSync } from 'node:fs';
import { runCommand } from './run-command.ts';

/** Whether packages can be installed with apt-get: as root on Debian; Ubuntu's browsers are snaps, no use in a container. */
export function canUseApt(): boolean {
  return process.getuid?.() === 0 && /^ID="?debian"?$/m.test(readRelease());
}

/** Installs Debian packages and returns whether that worked. */
export async function aptInstall(packages: readonly string[]): Promise<boolean> {
  console.log(`installing ${packages.join(' and ')} with apt-get …`);
  const install = ['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages];
  return (await runCommand('apt-get', ['update', '--quiet=2'], 60)) && (await runCommand('apt-get', install, 180));
}

function readRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
