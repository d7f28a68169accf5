import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/cli/start/cache-folder.ts';

const HOME = '/home/dewi';

test.each([
  ['linux', { HOME }, '/home/dewi/.cache'],
  ['linux', { HOME, XDG_CACHE_HOME: '/var/dewi' }, '/var/dewi'],
  ['darwin', { HOME }, '/home/dewi/Library/Caches'],
  ['win32', { LOCALAPPDATA: '/Users/dewi/AppData/Local' }, '/Users/dewi/AppData/Local'],
])('singgahan ada di folder pemakai: %s %o', (platform, env, folder) => {
  expect(cacheFolder(env, platform)).toBe(folder);
});

test.each([
  ['tidak ada folder pemakai', {}],
  ['folder pemakai kosong', { HOME: '', XDG_CACHE_HOME: '' }],
  ['jalurnya bergantung pada folder kerja', { XDG_CACHE_HOME: 'singgahan' }],
  ['tidak dikehendaki', { HOME, NODE_DISABLE_COMPILE_CACHE: '1' }],
])('tanpa singgahan: %s', (_, env) => {
  expect(cacheFolder(env, 'linux')).toBeUndefined();
});
