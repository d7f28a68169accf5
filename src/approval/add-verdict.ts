import type { Statement } from '../facts/statement.ts';
import type { DateTime } from '../yaml/schema-blocks.ts';
import type { DraftRecord, Verification } from './draft-record.ts';
import { sentencePrint } from './judge-statements.ts';

/** What a person says of a statement. */
export interface Verdict {
  readonly hasil: Verification['hasil'];
  /** What is true, when the statement is not. */
  readonly seharusnya: string | undefined;
  readonly sumber: string;
  readonly oleh: string;
  readonly waktu: DateTime;
}

/**
 * Adds a verdict on a statement; it takes the place of an older one on the same fact, and of the
 * one that the statement has outrun.
 */
export function addVerdict(
  record: DraftRecord,
  { kind, value, mentions }: Statement,
  { hasil, seharusnya, sumber, oleh, waktu }: Verdict,
  outrun?: Verification,
): DraftRecord {
  const [first] = mentions;
  const teks = [...new Set(mentions.map(({ text }) => text))];
  const kalimat = first ? sentencePrint(first) : '';
  const isSame = (one: Verification): boolean => one.jenis === kind && one.nilai === value;
  const isOutrun = (one: Verification): boolean =>
    one.jenis === outrun?.jenis && one.nilai === outrun.nilai;
  const verification: Verification = {
    jenis: kind,
    nilai: value,
    teks,
    kalimat,
    hasil,
    seharusnya,
    sumber,
    oleh,
    waktu,
  };
  const others = record.verifikasi.filter((one) => !isSame(one) && !isOutrun(one));
  return { ...record, verifikasi: [...others, verification] };
}
