import { wordSet } from '../text/patterns.ts';

/** Small words that open a sentence, and no name: `Para`, `Dalam`, `Berdasarkan`. */
const OPENING = wordSet(`
  Para Dalam Pada Di Ke Dari Untuk Dengan Bagi Selain Setiap Seluruh Semua Beberapa Sejumlah
  Berbagai Menurut Sebagai Melalui Terkait Bersama Oleh Kepada Tentang Setelah Usai Saat Hasil
  Jumlah Sebuah Seorang Adapun Berdasarkan Semoga Sebelum Selama Sejak Ketika Apabila Terhadap
  Demi Akibat Berkat Kedua Ketiga Keempat Kelima Keenam
`);

/** Whether a word as written is a small word with the capital of a sentence start, so that no name begins with it. */
export function opensNoName(word: string): boolean {
  return OPENING.has(word);
}
