import type { RuleOption } from '../check/options.ts';
import type { Example, RightExample, Rule } from '../check/rule.ts';
import { isRecordKind } from '../draft/meta.ts';
import { flow, paragraph } from './flow.ts';
import { SEVERITY_WORDS } from './severity-words.ts';
import type { Style } from './style.ts';

/** All rules for people: one line each, under the name of its group. */
export function ruleListText(rules: readonly Rule[], style: Style): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const group = rule.id.slice(0, rule.id.indexOf('/'));
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const sections = [...groups].map(([group, members]) =>
    [style.strong(group), ...members.map((rule) => ruleLine(rule, style))].join('\n'),
  );
  const hint = `${rules.length} aturan. Penjelasan satu aturan: ${style.strong('humas rules <id>')}`;
  return `${[...sections, hint].join('\n\n')}\n`;
}

function ruleLine(rule: Rule, style: Style): string {
  return `  ${flow(
    [
      { text: rule.id, paint: style.strong, whole: true },
      { text: levelText(rule), paint: style[rule.severity], whole: true },
      { text: rule.summary },
    ],
    style.width - 2,
    4,
  )}`;
}

/** The level of a rule; of an optional one that it must be asked for. */
export function levelText({ severity, optional }: Rule): string {
  return `${SEVERITY_WORDS[severity]}${optional ? ', mati kecuali diminta' : ''}`;
}

/** The page of one rule for the terminal. */
export function rulePageText(rule: Rule, style: Style): string {
  const scope = scopeText(rule);
  const section = (title: string, text: string): string =>
    `${style.strong(title)}\n${paragraph(text, style.width, 2)}`;
  const parts = [
    `${style.strong(rule.id)}  ${style[rule.severity](levelText(rule))}\n${paragraph(rule.summary, style.width, 2)}`,
    section('Mengapa', rule.why),
    `${style.strong('Contoh yang salah')} (yang dilaporkan diapit «…»)\n${rule.examples.wrong
      .map((example) => wrongText(example, style))
      .join('\n')}`,
    `${style.strong('Contoh yang benar')}\n${rule.examples.right
      .map((example) => indent(rightText(example), `  ${style.good(style.glyphs.pass)} `))
      .join('\n')}`,
    ...(rule.exceptions === undefined ? [] : [section('Yang dibiarkan', rule.exceptions)]),
    ...(scope === undefined ? [] : [section('Berlaku untuk', scope)]),
    section('Sumber', rule.source),
    ...optionsText(rule, style),
    ...silencers(rule).map(
      ({ title, where, text }) => `${style.strong(title)} (${where})\n${indent(text, '  ', '  ')}`,
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The documents that a rule reads; `undefined` when it reads all drafts. */
function scopeText({ kinds, variants }: Rule): string | undefined {
  if (variants === undefined) return kinds?.join(', ');
  const others = (kinds ?? []).filter((kind) => kind !== 'rilis');
  return [...others, `rilis (varian ${variants.join(', ')})`].join(', ');
}

/** The options of a rule, with what they are when nobody sets them. */
function optionsText(rule: Rule, style: Style): readonly string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const lines = options.map((option) => paragraph(optionText(option), style.width, 2));
  const example = indent(optionExample(rule), '  ', '  ');
  return [`${style.strong('Pilihan')} (di humas.yaml)\n${[...lines, example].join('\n')}`];
}

function optionText([name, { description, fallback }]: readonly [string, RuleOption]): string {
  const value = Array.isArray(fallback) ? fallback.join(', ') : String(fallback);
  return `${name}: ${description} (bawaan: ${value === '' ? 'tidak ada' : value})`;
}

function optionExample({ id, options = {} }: Rule): string {
  const values = Object.entries(options).map(
    ([name, { fallback }]) => `${name}: ${JSON.stringify(fallback)}`,
  );
  return `aturan:\n  ${id}: { ${values.join(', ')} }`;
}

/** A way to have a rule keep silent. */
interface Silencer {
  readonly title: string;
  readonly where: string;
  readonly language: 'markdown' | 'yaml';
  readonly text: string;
}

/** The ways to silence a rule: for a paragraph, for a draft, for the agency. */
function silencers({ id, type, kinds, optional, severity }: Rule): readonly Silencer[] {
  const inDraft: readonly Silencer[] = [
    {
      title: 'Mengabaikan di satu tempat',
      where: 'tepat di atas paragrafnya',
      language: 'markdown',
      text: `<!-- humas-abaikan ${id}: alasannya -->`,
    },
    {
      title: 'Mengabaikan di satu naskah',
      where: 'di bagian depannya',
      language: 'yaml',
      text: `abaikan:\n  ${id}: alasannya`,
    },
  ];
  const inSettings: Silencer = {
    title: optional ? 'Menyalakan aturan ini' : 'Mematikan aturan ini',
    where: 'di humas.yaml',
    language: 'yaml',
    text: `aturan:\n  ${id}: ${optional ? severity : 'off'}`,
  };
  // A rule over suppressions cannot be suppressed, and data files hold no comments for humas.
  const isForDrafts = kinds === undefined || !kinds.every(isRecordKind);
  return type === 'suppression' || !isForDrafts ? [inSettings] : [...inDraft, inSettings];
}

function wrongText({ text, fixed }: Example, style: Style): string {
  const wrong = indent(text.trimEnd(), `  ${style.error(style.glyphs.fail)} `);
  if (fixed === undefined) return wrong;
  const arrow = `    ${style.good(style.glyphs.arrow)} `;
  return `${wrong}\n${indent(fixed.trimEnd(), arrow, '      ')}`;
}

function rightText(example: RightExample): string {
  return (typeof example === 'string' ? example : example.text).trimEnd();
}

/** Puts `first` before the first line and as many spaces, or `rest`, before the others. */
function indent(text: string, first: string, rest = '    '): string {
  return first + text.split('\n').join(`\n${rest}`);
}

/** The page of one rule for the reference, as Markdown with one top heading. */
export function rulePageMarkdown(rule: Rule): string {
  const scope = scopeText(rule);
  const block = (text: string): string => `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``;
  const wrong = rule.examples.wrong.map(({ text, fixed }) =>
    fixed === undefined ? block(text) : `${block(text)}\n\nmenjadi\n\n${block(fixed)}`,
  );
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `Tingkat: **${levelText(rule)}**${scope === undefined ? '' : ` · berlaku untuk: ${scope}`}`,
    '## Mengapa',
    rule.why,
    '## Contoh yang salah',
    'Yang dilaporkan diapit «…».',
    ...wrong,
    '## Contoh yang benar',
    ...rule.examples.right.map((example) => block(rightText(example))),
    ...(rule.exceptions === undefined ? [] : ['## Yang dibiarkan', rule.exceptions]),
    '## Sumber',
    rule.source,
    ...optionsMarkdown(rule),
    ...silencers(rule).flatMap(({ title, where, language, text }) => [
      `## ${title}`,
      `${where.charAt(0).toUpperCase()}${where.slice(1)}:\n\n\`\`\`${language}\n${text}\n\`\`\``,
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function optionsMarkdown(rule: Rule): readonly string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const list = options.map((option) => `- ${optionText(option)}`).join('\n');
  return ['## Pilihan', list, `Di humas.yaml:\n\n\`\`\`yaml\n${optionExample(rule)}\n\`\`\``];
}

/** What a rule says about itself, for programs. */
export function ruleJson(rule: Rule): object {
  const {
    id,
    severity,
    optional = false,
    summary,
    why,
    exceptions,
    source,
    kinds,
    variants,
    checklist,
    examples,
  } = rule;
  const options = Object.entries(rule.options ?? {}).map(([name, { description, fallback }]) => ({
    name,
    description,
    default: fallback,
  }));
  return {
    id,
    severity,
    optional,
    summary,
    why,
    exceptions,
    source,
    kinds,
    variants,
    checklist,
    options,
    examples,
  };
}
