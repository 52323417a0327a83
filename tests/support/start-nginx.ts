import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../src/build/serve/free-port.ts';
import { accepts } from './accepts.ts';

export interface Nginx {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts nginx in a temporary folder on a free loopback port, with `snippet` in its only server block. */
export async function startNginx(program: string, snippet: string): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(join(prefix, 'snippet.conf'), snippet);
  await writeFile(
    join(prefix, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${prefix}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    include ${prefix}/snippet.conf;
  }
}
`,
  );
  const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text) => {
    complaints += text;
  });
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`nginx does not start:\n${complaints}`);
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
