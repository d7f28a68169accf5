#!/usr/bin/env node
import { createRequire } from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `humas memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.version}. Pasang versi baru dari https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  createRequire(import.meta.url)('../dist/start.cjs');
}
