import { Chalk } from 'chalk';
import { ASCII_GLYPHS, type Paint, type Style, UNICODE_GLYPHS } from '../report/style.ts';
import type { CliContext, OutputStream } from './context.ts';

/** Columns of lines that nobody's terminal limits. */
const DEFAULT_WIDTH = 100;

/**
 * Empties a terminal, with what was scrolled out of sight, and starts at its top (ECMA-48, xterm).
 */
export const CLEAR_SCREEN = '\u001B[2J\u001B[3J\u001B[H';

/** How to write on a stream: colours, signs and width by what it and the environment can show. */
export function styleFor(stream: OutputStream, context: CliContext): Style {
  const chalk = new Chalk({ level: hasColour(stream, context) ? 1 : 0 });
  const width = Math.max(40, stream.columns ?? DEFAULT_WIDTH);
  const paths: Paint = (path) => (context.platform === 'win32' ? path.replaceAll('/', '\\') : path);
  return {
    error: chalk.red.bold,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
    removedWords: chalk.red.inverse,
    addedWords: chalk.green.inverse,
    removed: chalk.red,
    added: chalk.green,
    path: paths,
    glyphs: isLegacyConsole(stream, context) ? ASCII_GLYPHS : UNICODE_GLYPHS,
    width,
  };
}

/** `--no-color`, then NO_COLOR (no-color.org), then FORCE_COLOR, then what the stream is. */
function hasColour(stream: OutputStream, { env, plain }: CliContext): boolean {
  if (plain || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY && env.TERM !== 'dumb';
}

/** The console of Windows before Windows Terminal, and the bare Linux console. */
function isLegacyConsole(stream: OutputStream, { env, platform }: CliContext): boolean {
  if (!stream.isTTY) return false;
  if (env.TERM === 'dumb' || env.TERM === 'linux') return true;
  const modern = ['WT_SESSION', 'TERM_PROGRAM', 'ConEmuANSI', 'TERM'] as const;
  return platform === 'win32' && modern.every((name) => env[name] === undefined);
}
