import { findBareVerbs } from '../../check/bare-verbs.ts';
import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { draftRule, type Rule } from '../../check/rule.ts';
import { isNumber } from '../../knowledge/counting-words.ts';
import { isOfficeWord } from '../../knowledge/offices.ts';
import { isPersonWord } from '../../knowledge/person-words.ts';

const KNOWN = { isOfficeWord, isPersonWord, isNumber };

export const awalanMe: Rule = draftRule({
  id: 'ejaan/awalan-me',
  severity: 'warning',
  summary: 'Kata kerja aktif dalam kalimat berawalan: bupati menghadiri, bukan bupati hadiri.',
  why: 'Tanpa awalan kalimat terbaca seperti judul yang disalin ke dalam naskah.',
  exceptions:
    'Judul, petikan, keterangan tanpa titik, dan kata kerja pasif dengan pelaku di depannya (yang bupati hadiri) dibiarkan.',
  source: 'Tata Bahasa Baku Bahasa Indonesia, edisi keempat (Badan Bahasa, 2017), bab verba',
  examples: {
    wrong: [
      { text: 'Bupati Contoh Rahman Siregar «Hadiri» pesta rakyat di lapangan.' },
      { text: 'Acara itu meriah, ribuan masyarakat «padati» tempat konser.' },
      { text: 'Kota Contoh – Wali Kota Contoh Ir. H. Rahman, M.T. «Buka» Pekan Olahraga Pelajar.' },
      { text: 'Puluhan siswa «ikuti» lomba cerdas cermat.' },
      { text: 'Pada kesempatan itu, Camat Payung «sampaikan» terima kasih kepada warga.' },
    ],
    right: [
      '# Bupati Contoh Hadiri Pesta Rakyat\n\nBupati menghadiri pesta rakyat.\n',
      'Acara yang Bupati hadiri kemarin itu meriah; undangan sudah kami sampaikan kepada warga.',
      'Pesan itu, Bupati sampaikan saat membuka rapat.',
      '“Warga ikuti aturan itu, ya,” katanya.',
      'Mari warga ikuti lomba itu, dan silakan peserta hadiri upacara.',
      'Warga sendiri menjaga kebersihan, bahkan peserta negeri jiran ikut.',
      'Peserta industri kecil, petani mandiri, dan pengunjung istri pejabat hadir.',
      'Camat Pimpin Harahap hadir; Bupati terima kasih kepada warga.',
      'Bupati Contoh Hadiri Pesta Rakyat',
      'Para siswa materi pokoknya dibagi, dan anggota santri menerima bahan alami.',
    ],
  },
  applies: ({ lexicon }) => lexicon !== undefined,
  *check(context) {
    const { lexicon } = context;
    if (!lexicon) return;
    for (const passage of context.passages) {
      for (const { start, end, active } of findBareVerbs(passage, lexicon, KNOWN)) {
        if (isSpellingExempt({ passage, start, end }, context)) continue;
        yield {
          ...replacement(passage, start, end, active, { safe: false }),
          message: `“${passage.text.slice(start, end)}” bentuk judul; dalam kalimat tulis “${active}”.`,
        };
      }
    }
  },
});
