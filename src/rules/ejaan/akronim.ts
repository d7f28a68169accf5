import { isSpellingExempt } from '../../check/exemptions.ts';
import { replacement } from '../../check/replacement.ts';
import { lexicalRule, type Rule } from '../../check/rule.ts';
import { fitCapitals, followsNameHead, isTitleCased, wordAfter } from '../../draft/capitals.ts';
import type { Passage } from '../../draft/passage.ts';
import { type AcronymForm, readAcronymForms } from '../../knowledge/acronym-forms.ts';
import { isCapitalised } from '../../text/case.ts';

export const akronim: Rule = lexicalRule<AcronymForm>({
  id: 'ejaan/akronim',
  severity: 'error',
  summary:
    'Singkatan ditulis dengan huruf kapital (ASN, APBD), akronim nama dengan kapital awal (Bappeda).',
  why: 'Singkatan lembaga yang berhuruf kecil atau salah eja langsung dikenali pemiliknya.',
  exceptions:
    'Akronim umum (puskesmas, pemilu, lansia), bentuk berhuruf kapital semua (BAPPEDA), tagar, dan alamat web dibiarkan.',
  source: 'EYD V II.F (singkatan dan akronim), butir 3 dan 6',
  checklist: 'Singkatan dan akronim ditulis dengan huruf kapital yang benar',
  examples: {
    wrong: [
      {
        text: 'Para «asn» membahas «apbd» bersama «Dprd».',
        fixed: 'Para ASN membahas APBD bersama DPRD.',
      },
      {
        text: 'Petugas «kemenkes» dan «bappeda» tiba pukul 08.00 «wib».',
        fixed: 'Petugas Kemenkes dan Bappeda tiba pukul 08.00 WIB.',
      },
      {
        text: 'Jajaran «polres» Contoh dan «Forkompimda» hadir.',
        fixed: 'Jajaran Polres Contoh dan Forkopimda hadir.',
      },
      { text: '“Kami dibantu «bpbd»,” katanya.' },
      { text: '«Umkm» desa itu maju.', fixed: 'UMKM desa itu maju.' },
    ],
    right: [
      'Para ASN membahas APBD bersama DPRD dan Bappeda pukul 08.00 WIB.',
      'BAPPEDA dan DISKOMINFO membuka layanan.',
      'Warga ke puskesmas dan posyandu; pemilu dan pilkada berjalan tertib.',
      'Petugas polres setempat dan pemkot lain datang; perda itu dicabut.',
      'Laman bappeda.contoh.go.id dan akun @dprd_contoh ramai; #asn.',
      'Lampiran apbd.pdf dan *umkm* dicetak miring.',
      'Menu sop, ham, dan asi disebut.',
      { text: 'Klub asn muda tampil.', settings: 'istilah: [Klub asn]\n' },
    ],
  },
  *phrases() {
    for (const acronym of readAcronymForms()) yield { words: acronym.wrong, data: acronym };
  },
  report({ passage, start, end, data }, context) {
    const found = passage.text.slice(start, end);
    if (!isFaulty(passage, { start, end, found }, data)) return undefined;
    if (isSpellingExempt({ passage, start, end }, context)) return undefined;
    const text =
      data.kind === 'salah' ? fitCapitals(passage, { start, end }, data.right) : data.right;
    return {
      ...replacement(passage, start, end, text),
      message: `“${found}” ditulis “${text}”.`,
    };
  },
});

function isFaulty(
  passage: Passage,
  { start, end, found }: { start: number; end: number; found: string },
  { kind, right }: AcronymForm,
): boolean {
  switch (kind) {
    case 'salah':
      return true;
    case 'nama':
      return found === found.toLowerCase() && isBeforeName(passage, end);
    case 'selalu':
      if (found === found.toLowerCase()) return found !== right;
      // `Asn`, `Dprd`: a capital that no word of this kind has; a firm may be called so.
      return (
        right === right.toUpperCase() &&
        /^[A-Z][a-z]+$/u.test(found) &&
        !followsNameHead(passage, start)
      );
    default:
      return kind satisfies never;
  }
}

function isBeforeName(passage: Passage, end: number): boolean {
  const next = wordAfter(passage, end);
  return next !== undefined && isCapitalised(next) && !isTitleCased(passage);
}
