import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/build/serve/free-port.ts';
import { accepts } from './accepts.ts';

/** What a usual installation has, of which a `.htaccess` makes use. */
const MODULES = [
  'mpm_event',
  'authz_core',
  'authz_host',
  'dir',
  'mime',
  'alias',
  'headers',
  'deflate',
  'filter',
  'autoindex',
  'rewrite',
];

/** Where packages put the modules, beside the program or in a folder of the system. */
const FOLDERS = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/local/apache2/modules',
  '/opt/homebrew/lib/httpd/modules',
];

/** Starts Apache on a free loopback port with `root` as the folder that it serves, where a `.htaccess` is obeyed. */
export async function startApache(program: string, root: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const prefix = await mkdtemp(join(tmpdir(), 'apache-'));
  const port = await freePort();
  const folder = FOLDERS.find((path) => existsSync(path)) ?? '';
  const builtIn = execFileSync(program, ['-l'], { encoding: 'utf8' });
  const loaded = MODULES.filter((name) => !builtIn.includes(`mod_${name}.c`) && !builtIn.includes(`${name}.c`));
  await writeFile(
    join(prefix, 'apache.conf'),
    `ServerRoot ${prefix}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${prefix}/pid
Mutex file:${prefix}
ErrorLog ${prefix}/errors
${loaded.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  );
  const child = spawn(program, ['-d', prefix, '-f', join(prefix, 'apache.conf'), '-D', 'FOREGROUND'], {
    stdio: 'ignore',
  });
  while (!(await accepts(port))) {
    if (child.exitCode !== null) {
      const complaints = await readFile(join(prefix, 'errors'), 'utf8').catch(() => 'it says nothing');
      throw new Error(`Apache does not start:\n${complaints}`);
    }
    await sleep(20);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(prefix, { recursive: true, force: true });
    },
  };
}
