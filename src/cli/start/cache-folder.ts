import { isAbsolute, join } from 'node:path';

/** What says where programs keep what can be made again. */
export interface CacheEnvironment {
  readonly HOME?: string | undefined;
  readonly LOCALAPPDATA?: string | undefined;
  readonly NODE_DISABLE_COMPILE_CACHE?: string | undefined;
  readonly XDG_CACHE_HOME?: string | undefined;
}

/**
 * The folder of this person for what can be made again; `undefined` where there is none, or where
 * caches of code are not wanted. A folder of everybody (`/tmp`) would let others slip code in.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/ and, for the variable that turns
 * it off, https://nodejs.org/api/cli.html#node_disable_compile_cache1
 */
export function cacheFolder(env: CacheEnvironment, platform: string): string | undefined {
  if ((env.NODE_DISABLE_COMPILE_CACHE ?? '') !== '') return undefined;
  const home = env.HOME === undefined || env.HOME === '' ? undefined : env.HOME;
  const folder = {
    win32: env.LOCALAPPDATA,
    darwin: home && join(home, 'Library', 'Caches'),
  }[platform];
  const chosen = folder ?? (env.XDG_CACHE_HOME || (home && join(home, '.cache')));
  return chosen !== undefined && isAbsolute(chosen) ? chosen : undefined;
}
