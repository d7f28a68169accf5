import { readCeremony } from '../../check/ceremony.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { readName } from '../../event/names.ts';
import { findGreetingLists } from '../../facts/people/greetings.ts';
import { readGreeted } from '../../protocol/greeted.ts';
import type { Guest } from '../../protocol/guests.ts';
import { leadingName } from '../../protocol/person-in-text.ts';
import { holdsName } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Fery Insanudin, jabatan: Bupati Contoh, pasangan: Ny. Arita Insanudin }\n  - { nama: Riza Hardiman, jabatan: Bupati Contoh Selatan, pasangan: Ny. Yustina Hardiman }\n  - { nama: Rina Marlina, jabatan: Wakil Bupati Contoh }\n';
const script = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}- Yang terhormat seluruh undangan\n`;
const brief = (line: string): string => `---\njenis: brief\n---\n- ${line}\n`;

export const pendamping: Rule = draftRule({
  id: 'protokol/pendamping',
  severity: 'error',
  summary: 'Istri atau suami disebut bersama pejabatnya, dengan namanya sendiri.',
  why: 'Istri seorang bupati yang disapa sebagai istri bupati lain adalah kesalahan yang diingat lebih lama daripada acaranya.',
  exceptions:
    'Pasangan yang hanya disebut “Ibu” atau “istri”, dan pejabat yang pasangannya tidak dicatat, dibiarkan.',
  source: 'Berkas acara: `pasangan`',
  kinds: ['mc', 'sambutan', 'brief'],
  checklist: 'Nama istri atau suami pejabat benar',
  examples: {
    wrong: [
      {
        text: script('Wakil Bupati Contoh, Rina Marlina, beserta «Ny. Arita Insanudin»'),
        event: EVENT,
      },
      {
        text: script('Bupati Contoh, Fery Insanudin, beserta «Ny. Yustina Hardiman»'),
        event: EVENT,
      },
      {
        text: script('Bupati Contoh, Fery Insanudin, beserta «Ny. Dewi Lestari»'),
        event: EVENT,
      },
      {
        text: brief('Kursi: A6; di kiri Riza Hardiman; di kanan «Ny. Aritha Insanudin»'),
        event: EVENT,
      },
    ],
    right: [
      {
        text: script(
          'Bupati Contoh, Fery Insanudin, beserta Ny. Arita Insanudin',
          'Bupati Contoh Selatan, Riza Hardiman, beserta Ny. Yustina Hardiman',
        ),
        event: EVENT,
      },
      { text: script('Bupati Contoh, Fery Insanudin, beserta Ibu'), event: EVENT },
      {
        text: script('Bupati Contoh, Fery Insanudin, beserta Ny. Hj. Arita Insanudin, S.Pd.'),
        event: EVENT,
      },
      {
        text: script('Wakil Bupati Contoh, Rina Marlina, beserta Bapak Danu Wijaya'),
        event: EVENT,
      },
      {
        text: script('Bupati Contoh, Fery Insanudin, beserta Wakil Bupati Contoh, Rina Marlina'),
        event: EVENT,
      },
      { text: script('Bupati Contoh, Fery Insanudin, beserta jajaran'), event: EVENT },
      {
        text: brief('Kursi: A6; di kiri Ny. Arita Insanudin; di kanan Ny. Yustina Hardiman'),
        event: EVENT,
      },
      { text: brief('Ketua TP PKK Ny. Dewi Lestari menyerahkan bantuan'), event: EVENT },
      script('Bupati Contoh, Fery Insanudin, beserta Ny. Dewi Lestari'),
    ],
  },
  applies: (context) => readCeremony(context).guests.some(({ spouse }) => spouse !== undefined),
  *check(context) {
    const { guests, ranking } = readCeremony(context);
    for (const { text, passage, start, isGroup } of findGreetingLists(context.passages).flat()) {
      const match = isGroup ? null : COMPANY.exec(text);
      if (!match) continue;
      const { guest } = readGreeted(text.slice(0, match.index), guests, ranking);
      const company = text.slice(match.index + match[0].length);
      const message = guest && explain(company, guest, guests);
      if (message === undefined) continue;
      const at = start + match.index + match[0].length;
      yield { span: passage.span(at, at + trimmed(company)), message };
    }
    if (context.draft.kind !== 'brief') return;
    for (const passage of context.passages) {
      for (const { 0: name, index } of passage.text.matchAll(WIFE)) {
        const meant = nearSpouse(name, guests);
        if (!meant?.spouse) continue;
        yield {
          span: passage.span(index, index + name.length),
          message: `Menurut berkas acara, pasangan ${meant.title} adalah ${meant.spouse}, bukan ${name}.`,
          suggestions: [meant.spouse],
        };
      }
    }
  },
});

const COMPANY = /,?\s(?:beserta|bersama|didampingi|dan)\s(?=(?:Ny|Ibu|Bapak)\b)/u;
const WIFE =
  /\bNy\.\s(?:Hj\.\s|dr\.\s|Dr\.\s|drg\.\s|Dra\.\s)*[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+){1,3}/gu;

/** Why somebody is not who comes along with a guest. */
function explain(company: string, guest: Guest, guests: readonly Guest[]): string | undefined {
  if (guest.spouse !== undefined && holdsName(company, guest.spouse)) return undefined;
  const other = guests.find(({ spouse }) => spouse !== undefined && holdsName(company, spouse));
  if (other) {
    return `Menurut berkas acara, ${other.spouse} mendampingi ${other.title}, ${other.name}, bukan ${guest.title}.`;
  }
  const named = leadingName(company.replace(/^(?:Ibu|Bapak)\s+/u, ''));
  if (guest.spouse === undefined || named.length === 0) return undefined;
  return `Menurut berkas acara, yang mendampingi ${guest.title} adalah ${guest.spouse}, bukan ${named.join(' ')}.`;
}

/** The guest whose wife is nearly, but not quite, called so; `undefined` for a name on record. */
function nearSpouse(name: string, guests: readonly Guest[]): Guest | undefined {
  if (guests.some((one) => holdsName(name, one.spouse ?? one.name) || holdsName(name, one.name))) {
    return undefined;
  }
  const words = coreOf(name);
  return guests.find(
    ({ spouse }) => spouse !== undefined && coreOf(spouse).some((word) => words.includes(word)),
  );
}

function coreOf(name: string): readonly string[] {
  return readName(name).core.map((word) => word.toLowerCase());
}

/** How long the words are without the stop or semicolon of the list behind them. */
function trimmed(text: string): number {
  return text.trimEnd().replace(/[.;,]$/u, '').length;
}
