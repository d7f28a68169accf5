import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import { findGreetingLists } from '../../facts/people/greetings.ts';
import { listAbsentees } from '../../protocol/absentees.ts';
import { opensWithTitle, speaksOfSubstitute } from '../../protocol/greeted.ts';
import { listGuests } from '../../protocol/guests.ts';
import { guestsNamedIn, holdsName } from '../../protocol/speakers.ts';

const ROSTER =
  '- { id: bupati, nama: "H. Budi Hermawan, M.Si.", jabatan: Bupati Contoh }\n- { id: sekda, nama: Bagas Prawira, jabatan: Sekretaris Daerah Kabupaten Contoh }\n';
const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\npejabat: [{ id: sekda, mewakili: bupati }]\ntamu:\n  - { nama: Kompol Dimas Anggara, jabatan: Kabag Ops Polres Contoh, mewakili: Kapolres Contoh }\n  - { nama: Rina Marlina, jabatan: Camat Contoh, hadir: tidak }\n';
const list = (...lines: readonly string[]): string =>
  `---\njenis: mc\n---\n${lines.map((line) => `- Yang terhormat ${line}\n`).join('')}`;

export const sapaanHadir: Rule = draftRule({
  id: 'protokol/sapaan-hadir',
  severity: 'error',
  summary: 'Yang disapa hadir; wakilnya disapa dengan jabatannya sendiri.',
  why: 'Menyapa kursi kosong membuat hadirin menoleh; wakil yang dipanggil dengan jabatan atasannya harus membetulkannya.',
  exceptions: 'Baris yang menyebut “mewakili” atau “diwakili” dibiarkan.',
  source: 'Berkas acara: `hadir`, `mewakili`; UU 9/2010 Pasal 15 (tempat wakil)',
  kinds: ['mc', 'sambutan', 'rundown'],
  checklist: 'Yang disapa hadir, dan wakil disebut sebagai wakil',
  examples: {
    wrong: [
      {
        text: list('«Bupati Contoh, H. Budi Hermawan»', 'Kepala Dinas'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: list('Sekretaris Daerah Kabupaten Contoh', '«Kapolres Contoh, Kompol Dimas Anggara»'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: list('Sekretaris Daerah Kabupaten Contoh', '«Camat Contoh»'),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: list('Sekretaris Daerah', '«Kabag Ops Polres Contoh, Kompol Dimas Anggara»'),
        event: EVENT,
      },
    ],
    right: [
      {
        text: list(
          'Sekretaris Daerah Kabupaten Contoh, Bagas Prawira, mewakili Bupati Contoh',
          'Camat Gabek',
        ),
        event: EVENT,
        roster: ROSTER,
      },
      {
        text: list('Kapolres Contoh, yang diwakili Kabag Ops, Kompol Dimas Anggara', 'Camat Gabek'),
        event: EVENT,
        roster: ROSTER,
      },
      { text: list('Wakil Bupati Contoh', 'Camat Gabek'), event: EVENT, roster: ROSTER },
      { text: list('Kapolres Lain', 'Sekretaris Camat Contoh'), event: EVENT, roster: ROSTER },
      list('Bupati Contoh', 'Camat Contoh'),
      { text: list('Kabag Ops Polres Contoh', 'para camat'), event: EVENT, roster: ROSTER },
    ],
  },
  applies: (context) =>
    eventOf(context) !== undefined && findGreetingLists(context.passages).length > 0,
  *check(context) {
    const event = eventOf(context);
    if (!event) return;
    const absentees = listAbsentees(event, context.roster);
    const guests = listGuests(event, context.roster);
    for (const { passage, start, end, text } of findGreetingLists(context.passages).flat()) {
      if (speaksOfSubstitute(text)) continue;
      const absent = absentees.find(
        ({ title, name }) =>
          opensWithTitle(text, title) || (name !== undefined && holdsName(text, name)),
      );
      if (!absent) {
        const [guest] = context.draft.kind === 'mc' ? guestsNamedIn(text, guests) : [];
        if (guest?.representing === undefined) continue;
        yield {
          span: passage.span(start, end),
          severity: 'info',
          message: `${guest.name} hadir mewakili ${guest.representing}; lazimnya ditambahkan “, yang mewakili ${guest.representing}”.`,
        };
        continue;
      }
      const { title, substitute } = absent;
      const how =
        substitute === undefined
          ? 'tidak hadir; hapus sapaannya'
          : `diwakili ${substitute.title}, ${substitute.name}; tulis “${substitute.title}, ${substitute.name}, yang mewakili ${title}” (UU 9/2010 Pasal 15)`;
      yield {
        span: passage.span(start, end),
        message: `Menurut berkas acara, ${title} ${how}.`,
      };
    }
  },
});
