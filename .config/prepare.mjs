// Runs before every npm script, so it may use nothing but Node 20: makes node_modules match package-lock.json.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.prepared');
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
const wanted = sha256(readFileSync(join(root, 'package-lock.json')));
const isPrepared = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!isPrepared()) whileHoldingTheLock(() => isPrepared() || install());
checkNode();

function install() {
  if (process.platform === 'win32' && process.execPath.startsWith(modules + sep)) {
    // Windows cannot replace the Node that is running this, and npm ci would try.
    stop('The packages are out of date. Run "npm ci" once, then try again.');
  }
  console.log('Installing packages (npm ci); this happens once per change of package-lock.json …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  // npm runs on the Node that started it, which lies outside node_modules, so it never deletes the Node it runs on.
  const result = /npm-cli\.c?js$/.test(npm ?? '')
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status !== 0) {
    stop('"npm ci" failed; its message stands above. Most often there is no network, or package-lock.json is damaged.');
  }
  writeFileSync(stamp, wanted);
}

/** Two scripts started at once in a fresh clone must not both run npm ci in the same folder. */
function whileHoldingTheLock(action) {
  const lock = join(tmpdir(), `prepare-${sha256(root).slice(0, 16)}`);
  const owner = join(lock, 'pid');
  const giveUp = Date.now() + 10 * 60_000;
  while (!take()) {
    if (isLeftBehind()) rmSync(lock, { recursive: true, force: true });
    else if (Date.now() > giveUp)
      stop(`Another process has been installing for 10 minutes. If none is, remove ${lock}.`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
  action();

  function take() {
    try {
      mkdirSync(lock);
    } catch (error) {
      if (error.code === 'EEXIST') return false;
      throw error;
    }
    writeFileSync(owner, String(process.pid));
    return true;
  }

  function isLeftBehind() {
    try {
      process.kill(Number(readFileSync(owner, 'utf8')), 0);
      return false;
    } catch (error) {
      return error.code === 'ESRCH';
    }
  }
}

/** Sees to it that the scripts after this one find a Node that can run them, or says what to do. */
function checkNode() {
  if (isNewEnough(nodeOfScripts())) return;
  // The Node from the packages stands before the machine's own. Where it does not run, as on a Linux without glibc, it must not hide that one.
  for (const name of ['node', 'node.cmd', 'node.ps1']) rmSync(join(modules, '.bin', name), { force: true });
  const version = nodeOfScripts();
  if (isNewEnough(version)) return;
  stop(
    `Node 22.18 or newer is needed, and "node" is ${version ?? 'not to be found'} here.\n` +
      'The packages bring one for macOS, Windows and Linux, on x64 and on arm64, and it does not run on this machine:\n' +
      'install Node 22 or newer from https://nodejs.org, then try again.',
  );
}

/** The version of the "node" that an npm script gets: asked by way of the shell, for Windows finds `node.cmd` in no other way. */
function nodeOfScripts() {
  const PATH = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const options = { cwd: root, encoding: 'utf8', shell: true, env: { ...process.env, PATH } };
  const { status, stdout } = spawnSync('node -p process.versions.node', options);
  return status === 0 ? stdout.trim() : undefined;
}

/** Astro needs 22.12; our own .ts scripts run as they are from 22.18 on. */
function isNewEnough(version = '0.0') {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
