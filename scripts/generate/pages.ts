import { RULE_GROUPS } from '../../src/check/rule-id.ts';
import { levelText, rulePageMarkdown } from '../../src/report/rule-page.ts';
import { rules } from '../../src/rules/index.ts';
import { commandPage } from './command-page.ts';
import { schemaFiles } from './json-schemas.ts';

const GROUP_TITLES: Readonly<Record<(typeof RULE_GROUPS)[number], string>> = {
  ejaan: 'Ejaan dan tanda baca',
  gaya: 'Gaya bahasa',
  struktur: 'Bagian dokumen',
  fakta: 'Fakta',
  protokol: 'Keprotokolan',
  privasi: 'Privasi',
  berkas: 'Berkas',
};

/** The references of rules and commands and the schemas for editors, by path from the root of the repository. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [`docs/aturan/${rule.id}.md`, rulePageMarkdown(rule)] as const);
  return new Map([
    ['docs/perintah.md', commandPage()],
    ['docs/aturan/README.md', ruleIndexPage()],
    ...pages,
    ...schemaFiles(),
  ]);
}

function ruleIndexPage(): string {
  const sections = RULE_GROUPS.flatMap((group) => {
    const members = rules.filter((rule) => rule.id.startsWith(`${group}/`));
    if (members.length === 0) return [];
    const rows = members.map(
      (rule) =>
        `| [${rule.id}](${rule.id}.md) | ${levelText(rule)} | ${rule.summary.replaceAll('|', '\\|')} |`,
    );
    return [
      `## ${GROUP_TITLES[group]}`,
      ['| aturan | tingkat | yang benar |', '|---|---|---|', ...rows].join('\n'),
    ];
  });
  return `${['# Aturan pemeriksaan', `Semuanya ${rules.length} aturan.`, ...sections].join('\n\n')}\n`;
}
