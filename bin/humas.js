#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `humas memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.version}. Pasang versi baru dari https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  // Node 22 and later keep compiled code between runs; Node 20 has no such cache.
  /** @type {{ enableCompileCache?: () => void }} */ (module).enableCompileCache?.();
  // Most patterns meet one draft only: compiled at once instead of interpreted first, a check is
  // some 20 ms shorter.
  setFlagsFromString('--no-regexp-tier-up');
  // Most functions run for one draft only: optimised when they have run eight times as long as V8
  // waits by itself, a check is some 60 ms shorter, and an archive no longer.
  setFlagsFromString('--interrupt-budget=540000');
  await import('../dist/cli.js');
}
