// Builds and checks the web front end for Maven: `node web.mjs build OUTPUT` and `node web.mjs check`.
// Nothing is done twice: packages are installed when the lock file has changed, and the pages are built when a file of
// theirs has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const gateway = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const webui = join(gateway, 'src/main/webui');
const target = join(gateway, 'target');
const made = new Set(['node_modules', 'dist', 'coverage']);
const leastNode = [20, 19];

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(...args) {
  const env = { ...process.env };
  if (!env.HOME) {
    env.npm_config_cache = join(target, 'npm-cache'); // npm would make a folder of its own among the sources
  }
  const { status, error } = spawnSync('npm', args, { cwd: webui, stdio: 'inherit', env });
  if (error) {
    fail(`npm cannot be started (${error.message}). Install Node.js ${leastNode.join('.')} or newer with npm.`);
  }
  if (status !== 0) {
    fail(`npm ${args.join(' ')} failed in ${webui}.`);
  }
}

function hashOf(path, hash = createHash('sha256')) {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      if (!made.has(entry.name)) {
        hashOf(child, hash.update(`${entry.name}/`));
      }
    } else {
      hash.update(entry.name).update(readFileSync(child));
    }
  }
  return hash;
}

function unchanged(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

function install() {
  const lock = createHash('sha256').update(readFileSync(join(webui, 'package-lock.json'))).digest('hex');
  const stamp = join(webui, 'node_modules/.installed');
  if (!unchanged(stamp, lock)) {
    run('ci', '--no-audit', '--no-fund', '--loglevel=error');
    writeFileSync(stamp, lock);
  }
}

function build(output) {
  const source = hashOf(webui).digest('hex');
  const stamp = join(target, 'web.stamp');
  if (unchanged(stamp, source) && existsSync(join(output, 'index.html'))) {
    console.log('The web front end is up to date.');
    return;
  }
  install();
  run('run', 'build', '--', '--outDir', output, '--emptyOutDir', '--logLevel', 'warn');
  mkdirSync(target, { recursive: true });
  writeFileSync(stamp, source);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
  fail(`Node.js ${process.versions.node} is too old: install ${leastNode.join('.')} or newer.`);
}
const [task, output] = process.argv.slice(2);
if (task === 'build' && output) {
  build(resolve(output));
} else if (task === 'check') {
  install();
  run('run', 'check');
} else {
  fail('usage: node web.mjs build OUTPUT | check');
}
