import { capitalise } from '../text/case.ts';
import type { Facts } from './facts.ts';
import { lengkapi } from './placeholder.ts';

type Claim = Facts['fakta'][number];

/** The claim with its value and a capital: `Anggaran pelatihan sebesar Rp48,5 juta`. */
export function claimText({ pernyataan, nilai }: Claim): string {
  const claim = pernyataan.replace(/\.$/u, '');
  const opening = capitalise(claim);
  return nilai === null || claim.includes(nilai)
    ? opening
    : `${opening} ${predicate(claim, nilai)}`;
}

/** Labels that say themselves what their number measures: `luas gedung 2.400 meter persegi`. */
const MEASURED =
  /^(?:jumlah|total|luas|panjang|lebar|tinggi|dalam|lama|jarak|volume|berat|kapasitas|usia|umur|debit|kecepatan|suhu)(?![a-z])/iu;
const NUMBER = /^Nomor\s/u;

/** What a claim says of itself, behind its words. */
function predicate(claim: string, value: string): string {
  if (NUMBER.test(value)) return `bernomor ${value.replace(NUMBER, '')}`;
  if (/^(?:Rp|US\$)/u.test(value) || /^[\d.,]+\s?(?:persen|%)/u.test(value))
    return `sebesar ${value}`;
  // A reference number, a date, words: what the claim names is just that.
  if (!/^\d[\d.,]*\s[a-z]/u.test(value)) return `adalah ${value}`;
  const [number = '', unit = ''] = value.split(/\s(.*)/su);
  // `jumlah tempat tidur`, `120 tempat tidur`: what is counted is named once.
  if (claim.toLowerCase().endsWith(` ${unit.toLowerCase()}`)) return `mencapai ${number}`;
  if (!MEASURED.test(claim)) return `sebanyak ${value}`;
  return /\d$/u.test(claim) ? `mencapai ${value}` : value;
}

/** Where the claim comes from; a placeholder when the event file does not say. */
export function sourceText({ pernyataan, sumber }: Claim): string {
  return sumber ?? lengkapi(`sumber data “${pernyataan}”`);
}
