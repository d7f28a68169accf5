import { opensSentence } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { oneOf } from '../../text/patterns.ts';
import type { RaisedForm } from './raised-forms.ts';

/** Diseases that are called after nobody and no place; an underscore stands for a space. */
const DISEASE = oneOf(`
  Anemia Antraks Asma Bronkitis Cacar Cacingan Campak Chikungunya Cikungunya Demam_Berdarah Dengue
  Depresi Diabetes(?:_Mell?itus)? Diare Difteri Disentri Epilepsi Faringitis Filariasis Flu_Burung
  Frambusia Gastritis Gizi_Buruk Glaukoma Gonore Gondongan Hepatitis Hernia Herpes Hipertensi
  Influenza Jantung(?:_Koroner)? Kanker(?:_(?:Serviks|Payudara|Paru|Darah|Usus|Prostat))? Katarak
  Kolera Kolesterol Kusta Leptospirosis Leukemia Lumpuh_Layu Malaria Meningitis Obesitas
  Osteoporosis Paru-paru Pertusis Pneumonia Polio Rabies Reumatik Rubella Sifilis Sinusitis
  Skabies Skizofrenia Stroke Stunting Talasemia Tetanus Tifus Toksoplasmosis Trakoma Tuberkulosis
  Vertigo
`);

/** What a disease is told behind, where it is no part of a programme's name. */
const HEAD = oneOf(`
  penyakit kasus positif penderita penyintas pengidap pasien gejala virus wabah vaksin imunisasi
  terjangkit terinfeksi tertular terkena terserang mengidap menderita suspek akibat angka
  prevalensi bebas penularan
`);

/** A head, and the one or more diseases that stand behind it. */
const DISEASES = new RegExp(
  `(?:${DISEASE})(?:(?:,| dan|,? serta|,? atau|, dan) (?:${DISEASE}))*(?![A-Za-zÀ-ɏ/-]| [A-ZÀ-Þ][A-Za-z]| \\(|, [A-Z]|,? (?:dan|serta|atau) [A-Z])`,
  'gu',
);

const BEHIND_HEAD = new RegExp(`(?<![A-Za-zÀ-ɏ-])(${HEAD}) $`, 'iu');
const ONE = new RegExp(DISEASE, 'gu');

/** Diseases with a needless capital behind a word that tells them: `penyakit Leptospirosis`. */
export function* findRaisedDiseases(passage: Passage): Generator<RaisedForm> {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(DISEASES)) {
    const head = BEHIND_HEAD.exec(text.slice(Math.max(0, index - 14), index))?.[1];
    if (head === undefined) continue;
    // `Program Bebas Malaria`: only what opens a sentence has a capital for no name.
    const isRaised = head !== head.toLowerCase();
    if (isRaised && !opensSentence(passage, index - head.length - 1)) continue;
    for (const { 0: one, index: at } of found.matchAll(ONE)) {
      yield { start: index + at, end: index + at + one.length };
    }
  }
}
