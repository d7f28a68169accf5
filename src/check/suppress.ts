import type { Draft } from '../draft/draft.ts';
import { findNearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { type Directive, findDirectives } from './directives.ts';
import type { Finding, Report } from './finding.ts';
import { standsFor } from './rule-id.ts';

/** A wish of the draft's author that a rule be silent somewhere. */
export interface Suppression {
  /** Id of a rule, or a group. */
  readonly name: string;
  readonly reason: string;
  /** Where the name is written. */
  readonly span: Span;
  /** A finding that begins in here is silenced. */
  readonly scope: Span;
}

/** The suppressions of a draft, and what is wrong with how they are written. */
export interface Suppressions {
  readonly suppressions: readonly Suppression[];
  readonly faults: readonly Report[];
}

/**
 * Reads what a draft asks to be left alone: `abaikan:` in the front matter for the whole file,
 * `<!-- humas-abaikan aturan: alasan -->` for the next block (in the middle of a line, for the
 * block around it), and the stretch from `humas-abaikan-mulai` to `humas-abaikan-selesai`. Only
 * comments that the Markdown parser takes for HTML count. Without a reason nothing is silenced.
 */
export function readSuppressions(draft: Draft): Suppressions {
  const inFile = readFrontMatter(draft);
  const inBody = readDirectives(findDirectives(draft), draft.source.text.length);
  const all = [...inFile, ...inBody.suppressions];
  const isGrounded = ({ reason }: Suppression): boolean => reason !== '';
  return {
    suppressions: all.filter(isGrounded),
    faults: [
      ...all.filter((one) => !isGrounded(one)).map(({ name, span }) => missingReason(name, span)),
      ...inBody.faults,
    ],
  };
}

function missingReason(name: string, span: Span): Report {
  return {
    span,
    message: `Tulis alasan mengabaikan \`${name}\` sesudah titik dua; tanpa alasan, temuannya tetap dilaporkan.`,
  };
}

function readFrontMatter({ meta, frontMatter, source }: Draft): readonly Suppression[] {
  if (!frontMatter) return [];
  const scope = { start: 0, end: source.text.length };
  return Object.entries(meta.abaikan ?? {}).map(([name, reason]) => {
    const path = ['abaikan', name];
    const span = frontMatter.yaml.locateKey(path) ?? frontMatter.yaml.locate(path);
    return { name, reason: reason ?? '', span, scope };
  });
}

/** Turns directives into suppressions; `end` is where the text ends. */
function readDirectives(directives: readonly Directive[], end: number): Suppressions {
  const stretches = new Stretches();
  const suppressions: Suppression[] = [];
  const faults: Report[] = [];
  for (const directive of directives) {
    const { command, names, reason, span, target } = directive;
    if (!isCommand(command)) faults.push(unknownCommand(command, span));
    else if (command === 'humas-abaikan-selesai') stretches.close(directive);
    else if (names.length === 0) faults.push(missingNames(command, span));
    else if (command === 'humas-abaikan-mulai') stretches.open(directive);
    else {
      const scope = target ?? { start: span.end, end: span.end };
      suppressions.push(...names.map((name) => ({ ...name, reason, scope })));
    }
  }
  stretches.finish(end);
  return {
    suppressions: [...suppressions, ...stretches.suppressions],
    faults: [...faults, ...stretches.faults],
  };
}

/** Pairs the beginnings and ends of stretches. */
class Stretches {
  readonly suppressions: Suppression[] = [];
  readonly faults: Report[] = [];
  #open: Suppression[] = [];

  open({ names, reason, span }: Directive): void {
    const scope = { start: span.end, end: span.end };
    this.#open.push(...names.map((name) => ({ ...name, reason, scope })));
  }

  /** Closes the stretches of the names given, or all that are open. */
  close({ names, span }: Directive): void {
    const isNamed = (name: string): boolean =>
      names.length === 0 || names.some((one) => one.name === name);
    const closed = this.#open.filter(({ name }) => isNamed(name));
    this.#open = this.#open.filter(({ name }) => !isNamed(name));
    this.#end(closed, span.start);
    if (closed.length > 0) return;
    this.faults.push({ span, message: 'Tidak ada `humas-abaikan-mulai` yang ditutup di sini.' });
  }

  /** Closes at the end of the text what nobody closed. */
  finish(end: number): void {
    this.#end(this.#open, end);
    for (const { name, span } of this.#open) {
      const message = `Pengabaian \`${name}\` tidak ditutup; akhiri dengan \`<!-- humas-abaikan-selesai -->\`.`;
      this.faults.push({ span, message });
    }
  }

  #end(closed: readonly Suppression[], end: number): void {
    for (const one of closed) {
      this.suppressions.push({ ...one, scope: { start: one.scope.start, end } });
    }
  }
}

/** What the comments of a draft can say. */
const COMMANDS = ['humas-abaikan', 'humas-abaikan-mulai', 'humas-abaikan-selesai'] as const;
type Command = (typeof COMMANDS)[number];

function isCommand(command: string): command is Command {
  return COMMANDS.some((known) => known === command);
}

function unknownCommand(command: string, span: Span): Report {
  const nearest = findNearest(command, COMMANDS) ?? COMMANDS[0];
  return {
    span,
    message: `Perintah \`${command}\` tidak dikenal; mungkin maksudnya \`${nearest}\`.`,
  };
}

function missingNames(command: Command, span: Span): Report {
  return {
    span,
    message: `Sebutkan aturan dan alasannya, misalnya \`<!-- ${command} gaya/kalimat-panjang: bunyi undang-undang -->\`.`,
  };
}

/** A finding that the draft's author wants to be left alone. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** Parts the findings that stay from those that are silenced, and names what silenced nothing. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly unused: readonly Suppression[];
} {
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<Suppression>();
  for (const finding of findings) {
    const silencing = suppressions.filter(
      ({ name, scope }) => standsFor(name, finding.rule) && beginsIn(finding.span, scope),
    );
    for (const one of silencing) used.add(one);
    const [first] = silencing;
    if (first) suppressed.push({ finding, reason: first.reason });
    else kept.push(finding);
  }
  return { kept, suppressed, unused: suppressions.filter((one) => !used.has(one)) };
}

/** A finding without extent may stand at the very end, as that of a lead which is not written yet. */
function beginsIn(span: Span, scope: Span): boolean {
  const isPoint = span.start === span.end;
  return scope.start <= span.start && span.start < scope.end + (isPoint ? 1 : 0);
}
