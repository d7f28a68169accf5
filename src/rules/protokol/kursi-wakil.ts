import { draftRule, type Rule } from '../../check/rule.ts';
import { eventOf } from '../../check/run-sheet.ts';
import { readSeatingTable } from '../../draft/seating-table.ts';
import { spokenTitle, withoutStatus } from '../../knowledge/acting-status.ts';
import { listAbsentees } from '../../protocol/absentees.ts';
import { listGuests } from '../../protocol/guests.ts';
import { plainTitle } from '../../protocol/plain-title.ts';
import { guestsNamedIn, holdsName } from '../../protocol/speakers.ts';

const EVENT =
  'nama: Rakor\nmulai: 2026-08-19 08:30\ntamu:\n  - { nama: Kompol Dimas Anggara, jabatan: Kabag Ops Polres Contoh, mewakili: Kapolres Contoh }\n  - { nama: Rina Marlina, jabatan: Camat Contoh, hadir: tidak }\n  - { nama: Tono Wijaya, jabatan: Plt. Sekda Contoh }\n';
const plan = (...rows: readonly string[]): string =>
  `---\njenis: tata-tempat\n---\nDenah dilihat dari hadirin.\n\n| Kursi | Nama | Jabatan |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const kursiWakil: Rule = draftRule({
  id: 'protokol/kursi-wakil',
  severity: 'error',
  summary: 'Kursi ditulis untuk yang hadir, dengan jabatan dan statusnya sendiri.',
  why: 'Kartu nama atasan di depan wakilnya salah orang; kursi yang tidak diduduki tampak kosong di baris depan.',
  exceptions: 'Acara tanpa berkas acara tidak diperiksa.',
  source: 'UU 9/2010 Pasal 15; berkas acara: `hadir`, `mewakili`',
  kinds: ['tata-tempat'],
  checklist: 'Kursi atas nama yang hadir, dengan jabatannya sendiri',
  examples: {
    wrong: [
      { text: plan('A1 | «Kompol Dimas Anggara» | Kapolres Contoh'), event: EVENT },
      { text: plan('A1 | «Rina Marlina» | Camat Contoh'), event: EVENT },
      { text: plan('A1 | Tono Wijaya | «Sekda Contoh»'), event: EVENT },
      { text: plan('A1 | Tono Wijaya | «Pj. Sekda Contoh»'), event: EVENT },
    ],
    right: [
      { text: plan('A1 | Tono Wijaya | Plt. Sekretaris Daerah Contoh'), event: EVENT },
      { text: plan('A1 | Tono Wijaya | Pelaksana Tugas Sekda Contoh'), event: EVENT },
      { text: plan('A1 | Tono Wijaya | Kepala Dinas Sosial'), event: EVENT },
      { text: plan('A1 | Kompol Dimas Anggara | Kabag Ops Polres Contoh'), event: EVENT },
      {
        text: plan('A1 | Kompol Dimas Anggara | Kabag Ops, mewakili Kapolres Contoh'),
        event: EVENT,
      },
      { text: plan('A1 | Tono | Sekretaris Camat Contoh'), event: EVENT },
      plan('A1 | Kompol Dimas Anggara | Kapolres Contoh'),
      { text: plan('A1 | Hadi | Kapolres Lain'), event: EVENT },
      { text: plan('A1 | Budi | Bupati Contoh'), event: EVENT },
    ],
  },
  applies: (context) => eventOf(context) !== undefined,
  *check(context) {
    const event = eventOf(context);
    if (!event) return;
    const absentees = listAbsentees(event, context.roster);
    const guests = listGuests(event, context.roster);
    for (const { name, office, nameSpan, officeSpan } of readSeatingTable(context.draft)?.entries ??
      []) {
      const absent = absentees.find(
        (one) =>
          (one.name !== undefined && holdsName(name, one.name)) ||
          withoutStatus(one.title).toLowerCase() === withoutStatus(office).toLowerCase(),
      );
      if (!absent) {
        const guest = guestsNamedIn(name, guests)[0];
        const isOtherStatus =
          guest !== undefined &&
          plainTitle(withoutStatus(office)) === plainTitle(withoutStatus(guest.title)) &&
          plainTitle(spokenTitle(office)) !== plainTitle(spokenTitle(guest.title));
        if (!isOtherStatus) continue;
        yield {
          span: officeSpan ?? nameSpan,
          message: `Menurut data, ${guest.name} adalah ${guest.title}; tulis “${guest.title}”, karena kartu nama dicetak dari tabel ini.`,
        };
        continue;
      }
      const { title, substitute } = absent;
      const how = substitute
        ? `diwakili ${substitute.name}; tulis jabatannya sendiri, ${substitute.title}, dan tempatkan menurut jabatan itu (UU 9/2010 Pasal 15)`
        : 'tidak hadir; hapus kursinya';
      yield {
        span: nameSpan,
        message: `Menurut berkas acara, ${title} ${how}.`,
      };
    }
  },
});
