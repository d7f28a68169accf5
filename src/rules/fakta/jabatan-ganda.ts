import type { Report } from '../../check/finding.ts';
import { draftRule, type Rule, type RuleContext } from '../../check/rule.ts';
import { sentenceAt } from '../../draft/sentence-at.ts';
import { NameIndex } from '../../event/name-index.ts';
import { isNearName } from '../../event/name-slips.ts';
import { isSameName, readName } from '../../event/names.ts';
import { findIntroductions, type Introduction } from '../../facts/people/introductions.ts';
import { findKnownPeople } from '../../facts/people/known-people.ts';
import { areOtherOffices, hasOneHolder } from '../../facts/people/offices.ts';
import { findReferenceDate } from '../../facts/times/reference-date.ts';
import { oneOf } from '../../text/patterns.ts';
import { textBefore } from '../../text/text-before.ts';

/** A sentence that tells of a change, of the past or of somebody with several offices. */
const CHANGE = new RegExp(
  `(?<![a-zÀ-ɏ])${oneOf(`
    saat_itu kala_itu ketika semasa sebelum[a-zÀ-ɏ]* pernah periode purna kini dulu terdahulu baru lama
    resmi dilantik melantik pelantikan ditunjuk menunjuk menggantikan digantikan pengganti menjadi
    terpilih serah_terima mutasi dimutasi dirotasi pisah_sambut
    sekaligus merangkap selaku sebagai juga
  `)}(?![a-zÀ-ɏ])`,
  'iu',
);

/**
 * `Didampingi Kepala Dinas Sosial, Andi Saputra melepas …`: the office is that of somebody else.
 */
const ESCORT = /(?:^|[.!?”"]\s)(?:Didampingi|Disaksikan|Bersama)\s(?:oleh\s)?$/u;

export const jabatanGanda: Rule = draftRule({
  id: 'fakta/jabatan-ganda',
  severity: 'warning',
  summary:
    'Dalam satu naskah satu orang disebut dengan satu jabatan, dan satu jabatan dengan satu orang.',
  why: 'Pembaca tidak tahu mana yang benar, dan pejabat yang keliru disebut akan menelepon lebih dahulu.',
  exceptions:
    'Mantan pejabat, Pj., Plt., Plh., rangkap jabatan, pelantikan, dan serah terima dibiarkan; jabatan yang disingkat tidak dibandingkan. Orang dan jabatan yang tercatat di pejabat.yaml dibandingkan dengannya oleh `fakta/jabatan-pejabat`.',
  source: 'Isi naskah itu sendiri',
  checklist: 'Nama dan jabatan berpasangan tetap di seluruh naskah',
  examples: {
    wrong: [
      {
        text: 'Kepala Dinas Kesehatan Kota Contoh, Andi Saputra, hadir.\n\n«Kepala Dinas Sosial Kota Contoh», Andi Saputra, menyerahkan bantuan.\n',
      },
      {
        text: 'Camat Rangkui, Andi Saputra, hadir.\n\nAcara ditutup «Camat Rangkui», Budi Santoso.\n',
      },
      {
        text: 'Wakil Wali Kota Contoh, Siti Rahmawati, hadir.\n\n«Wali Kota Contoh», Siti Rahmawati, membuka acara.\n',
      },
    ],
    right: [
      'Kepala Dinas Kesehatan Kota Contoh, Andi Saputra, hadir.\n\nKepala Dinas Kesehatan, Andi Saputra, berbicara.\n',
      'Camat Rangkui, Andi Saputra, hadir.\n\nMantan Camat Rangkui, Budi Santoso, juga hadir.\n',
      'Plt. Camat Rangkui, Andi Saputra, hadir.\n\nAcara ditutup Camat Rangkui, Budi Santoso.\n',
      'Camat Rangkui, Andi Saputra, dilantik.\n\nIa menggantikan Camat Rangkui, Budi Santoso.\n',
      'Wakil Ketua DPRD Kota Contoh, Andi Saputra, hadir.\n\nWakil Ketua DPRD Kota Contoh, Budi Santoso, hadir.\n',
      'Kepala Dinas Komunikasi dan Informatika, Andi Saputra, hadir.\n\nKepala Diskominfo, Andi Saputra, berbicara.\n',
      'Kepala Dinas Kominfo, Andi Saputra, hadir.\n\nKepala Dinas Komunikasi dan Informatika, Andi Saputra, berbicara.\n',
      'Camat Rangkui, Andi Saputra, hadir sebagai Ketua Panitia.\n\nKetua Panitia, Andi Saputra, berbicara.\n',
      'Camat Rangkui, Andi Saputra, hadir.\n\nCamat Gabek, Budi Santoso, hadir.\n',
      'Sekretaris Daerah Kabupaten Wonosono, Andi Saputra, hadir.\n\nSekretaris Daerah Kabupaten Wonosobo, Andi Saputra, berbicara.\n', // fakta/nama-wilayah
      'Lurah, Andi Saputra, hadir.\n\nLurah, Budi Santoso, hadir.\n',
      'Wakil Bupati Contoh, Andi Saputra, hadir.\n\nDidampingi Kepala Dinas Sosial Kabupaten Contoh, Andi Saputra melepas kontingen.\n',
      'Camat Rangkui, Mulkan Djamaludin, hadir.\n\nCamat Rangkui, Mulkhan Djamaludin, pulang.\n', // fakta/nama-varian
      {
        text: '---\ntanggal: 2026-08-19\n---\nBupati Contoh, Andi Saputra, meresmikan jembatan itu.\n\nBupati Contoh, Budi Santoso, meletakkan batu pertamanya pada Kamis, 5 Desember 2024.\n',
        roster:
          '- { id: bupati, nama: Budi Santoso, jabatan: Bupati Contoh, sampai: 2025-02-19 }\n- { id: bupati, nama: Andi Saputra, jabatan: Bupati Contoh, sejak: 2025-02-20 }\n',
      },
    ],
  },
  *check(context) {
    const seen = new Set<string>();
    const before = new Introduced();
    const isOnRecord = readRecord(context);
    for (const one of context.passages.flatMap(findIntroductions).filter(isPlain)) {
      if (isOnRecord(one)) continue;
      const key = `${one.office.text}: ${one.name.words.join(' ')}`.toLowerCase();
      if (seen.has(key)) continue;
      const other = before.findContradiction(one);
      seen.add(key);
      before.add(one);
      if (other) yield report(context, other, one);
    }
  },
});

/** Tells whether a person or an office is on record: then `fakta/jabatan-pejabat` judges it. */
function readRecord(context: RuleContext): (one: Introduction) => boolean {
  if (!findReferenceDate(context)) return () => false;
  const { officials } = context.roster;
  const people = findKnownPeople(context);
  const names = new NameIndex(
    (name) => name,
    [...people.map(({ name }) => name.core), ...officials.map(({ nama }) => readName(nama).core)],
  );
  const offices = new Set(officials.map(({ jabatan }) => jabatan.toLowerCase()));
  return ({ name, office }) => names.has(name.words) || offices.has(office.text.toLowerCase());
}

/** Who was introduced, to be looked up by the name or by the office. */
class Introduced {
  readonly #order = new Map<Introduction, number>();
  readonly #byName = new Map<string, Introduction[]>();
  readonly #byOffice = new Map<string, Introduction[]>();

  add(one: Introduction): void {
    this.#order.set(one, this.#order.size);
    for (const [index, key] of this.#listsFor(one)) {
      const same = index.get(key);
      if (same) same.push(one);
      else index.set(key, [one]);
    }
  }

  /** The first who cannot be right if `one` is. */
  findContradiction(one: Introduction): Introduction | undefined {
    const [first, ...rest] = this.#listsFor(one).flatMap(
      ([index, key]) => index.get(key)?.find((before) => contradicts(before, one)) ?? [],
    );
    const earlier = rest.find((other) => this.#placeOf(other) < this.#placeOf(first));
    return earlier ?? first;
  }

  #placeOf(one: Introduction | undefined): number {
    return (one && this.#order.get(one)) ?? 0;
  }

  #listsFor({ name, office }: Introduction) {
    return [
      [this.#byName, name.words.join(' ').toLowerCase()],
      [this.#byOffice, office.text.toLowerCase()],
    ] as const;
  }
}

/** Whether a person is said to hold an office, now and in their own right. */
function isPlain({ passage, office, name, isQualified }: Introduction): boolean {
  const { start, end } = sentenceAt(passage, name.start);
  const around = passage.text
    .slice(start, end)
    .replace(passage.text.slice(office.start, office.end), '');
  const before = textBefore(passage.text, office.start);
  return !isQualified && !CHANGE.test(around) && !/,\s?$/u.test(before) && !ESCORT.test(before);
}

function contradicts(a: Introduction, b: Introduction): boolean {
  const isSamePerson = isSameName(a.name.words, b.name.words);
  if (isSamePerson) return areOtherOffices(a.office.text, b.office.text);
  const office = a.office.text.toLowerCase();
  if (office !== b.office.text.toLowerCase() || !hasOneHolder(office)) return false;
  const tokens = a.name.words.map((word) => word.toLowerCase());
  const sharesName = b.name.words.some((word) => tokens.includes(word.toLowerCase()));
  return !sharesName && !isNearName(a.name.words, b.name.words);
}

function report({ draft }: RuleContext, first: Introduction, second: Introduction): Report {
  const span = first.passage.span(first.office.start, first.name.end);
  const line = draft.source.nameLine(span.start);
  const name = first.name.words.join(' ');
  const message = isSameName(first.name.words, second.name.words)
    ? `${name} di sini ${second.office.text}, di ${line} ${first.office.text}; pastikan yang benar.`
    : `${second.office.text} di sini ${second.name.words.join(' ')}, di ${line} ${name}; pastikan yang benar.`;
  return {
    span: second.passage.span(second.office.start, second.office.end),
    message,
    related: [{ message: `Di sini tertulis ${first.office.text}, ${name}.`, span }],
  };
}
