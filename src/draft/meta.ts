import * as v from 'valibot';
import type { CalendarDate } from '../calendar/date.ts';
import { type RunSheetEntry, runSheetItemSchema } from '../run-sheet/item.ts';
import { findNearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import { decodeValue } from '../yaml/decode.ts';
import { described, entryName, filledText, isoDate, listOf } from '../yaml/schema-blocks.ts';
import type { YamlText } from '../yaml/yaml-text.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kinds.ts';
import {
  type Attachment,
  attachmentSchema,
  type Contact,
  contactSchema,
  type Photo,
  photoSchema,
  type Signer,
  signerSchema,
} from './meta-parts.ts';
import {
  type AnsweredReport,
  answeredReport,
  type CorrectedDocument,
  correctedDocument,
  type DisputedClaim,
  disputedClaim,
} from './release-subject.ts';
import { RELEASE_VARIANTS, type ReleaseVariant } from './release-variants.ts';

/** Data files that are checked beside drafts: event files and the roster. */
export type RecordKind = 'acara' | 'pejabat';

/** What a file is: a document of a kind, any text without `jenis`, or data. */
export type DraftKind = DocumentKind | 'teks' | RecordKind;

/** Whether a file is no draft but one of the data that drafts are checked against. */
export function isRecordKind(kind: DraftKind): kind is RecordKind {
  return kind === 'acara' || kind === 'pejabat';
}

/** `segera` for immediate release, `embargo` for release after a given time. */
export const RELEASE_STATUSES = ['segera', 'embargo'] as const;

/** The keys of the front matter, each with what it may hold. */
const META_SCHEMAS = {
  jenis: described(
    v.picklist(DOCUMENT_KINDS, `harus salah satu dari ${DOCUMENT_KINDS.join(', ')}.`),
    'Jenis dokumen',
  ),
  varian: described(
    v.picklist(RELEASE_VARIANTS, `harus salah satu dari ${RELEASE_VARIANTS.join(', ')}.`),
    'Varian rilis; umum bila tidak diisi',
  ),
  judul: described(filledText, 'Judul dokumen'),
  subjudul: described(filledText, 'Subjudul'),
  tanggal: described(isoDate, 'Tanggal dokumen, misalnya 2026-08-19'),
  kota: described(filledText, 'Kota di awal teras'),
  acara: described(filledText, 'Berkas acara, relatif terhadap naskah'),
  nomor: described(filledText, 'Nomor siaran pers'),
  status: described(
    v.picklist(RELEASE_STATUSES, `harus salah satu dari ${RELEASE_STATUSES.join(', ')}.`),
    'Boleh segera disiarkan, atau ditahan sampai waktu embargo',
  ),
  embargo: described(filledText, 'Waktu boleh disiarkan, dengan zona'),
  narahubung: described(listOf(contactSchema), 'Yang dapat dihubungi media'),
  penulis: described(filledText, 'Penulis naskah'),
  penyunting: described(filledText, 'Penyunting naskah'),
  tanda_tangan: described(signerSchema, 'Penanda tangan dokumen'),
  untuk: described(filledText, 'Penerima dokumen'),
  sifat: described(filledText, 'Sifat dokumen, misalnya terbatas'),
  foto: described(listOf(photoSchema), 'Foto yang menyertai'),
  lampiran: described(listOf(attachmentSchema), 'Berkas yang menyertai'),
  klaim: described(disputedClaim, 'Kabar yang diluruskan sebuah klarifikasi'),
  meralat: described(correctedDocument, 'Siaran pers yang diralat'),
  menjawab: described(answeredReport, 'Pemberitaan yang ditanggapi hak jawab'),
  pembaruan: described(filledText, 'Waktu pernyataan berikutnya, dengan zona'),
  bersama: described(listOf(filledText), 'Instansi lain yang bersama-sama menerbitkan rilis'),
  kata_kunci: described(listOf(filledText), 'Kata kunci rilis di laman, untuk mesin pencari'),
  susunan: described(listOf(runSheetItemSchema), 'Susunan acara'),
  /**
   * Rules to leave alone in the whole file, each with the reason:
   * `abaikan: { gaya/kalimat-panjang: bunyi undang-undang }`. An empty reason silences nothing.
   */
  abaikan: described(
    v.record(entryName, v.nullable(v.pipe(v.string('harus berupa teks.'), v.trim()))),
    'Aturan yang diabaikan di seluruh naskah, masing-masing dengan alasannya',
  ),
};

/**
 * What the front matter of a draft may hold; every key may be left out.
 *
 * @internal
 */
export const metaSchema = v.partial(v.strictObject(META_SCHEMAS));

type MetaKey = keyof typeof META_SCHEMAS;

type MetaValues = { [Key in MetaKey]?: v.InferOutput<(typeof META_SCHEMAS)[Key]> };

/** The typed front matter of a draft. A key that is missing or unusable is left out. */
export interface DraftMeta {
  readonly jenis?: DocumentKind;
  /** The sort of release; `umum` when left out. */
  readonly varian?: ReleaseVariant;
  readonly judul?: string;
  readonly subjudul?: string;
  readonly tanggal?: CalendarDate;
  readonly kota?: string;
  /** Path of the event file, from the folder of the draft. */
  readonly acara?: string;
  readonly nomor?: string;
  readonly status?: (typeof RELEASE_STATUSES)[number];
  /** As it is written; a day and a time with its zone. */
  readonly embargo?: string;
  readonly narahubung: readonly Contact[];
  readonly penulis?: string;
  readonly penyunting?: string;
  readonly tanda_tangan?: Signer;
  readonly untuk?: string;
  readonly sifat?: string;
  readonly foto: readonly Photo[];
  readonly lampiran: readonly Attachment[];
  readonly klaim?: DisputedClaim;
  readonly meralat?: CorrectedDocument;
  readonly menjawab?: AnsweredReport;
  /** When a holding statement is followed by the next, as it is written. */
  readonly pembaruan?: string;
  /** The agencies that issue a joint release with the sender. */
  readonly bersama: readonly string[];
  /** What a release is about: its tags on a web site. */
  readonly kata_kunci: readonly string[];
  readonly susunan?: readonly RunSheetEntry[];
  /** Rules to leave alone in the whole file, each with the reason. */
  readonly abaikan?: Readonly<Record<string, string | null>>;
}

/** The front matter of a draft that has none. */
export const NO_META: DraftMeta = {
  narahubung: [],
  foto: [],
  lampiran: [],
  bersama: [],
  kata_kunci: [],
};

/** A fault of the front matter that leaves the rest of it usable. */
export interface MetaFault {
  readonly span: Span;
  readonly message: string;
  /** What to write instead, when that is clear. */
  readonly suggestion?: string;
}

/** Types the front matter key by key, so that one bad value does not lose the others. */
export function readMeta(yaml: YamlText): { meta: DraftMeta; faults: readonly MetaFault[] } {
  const faults: MetaFault[] = [];
  const values: Record<string, unknown> = {};
  const { value } = yaml;
  if (value !== null && (typeof value !== 'object' || Array.isArray(value))) {
    const span = yaml.locate([]);
    faults.push({ span, message: 'Bagian depan harus berisi pasangan `nama: isi`.' });
    return { meta: NO_META, faults };
  }
  for (const [key, content] of Object.entries(value ?? {})) {
    if (!isMetaKey(key)) {
      faults.push(unknownKey(yaml, key));
      continue;
    }
    if (content === null) continue;
    const decoded = decodeValue(yaml, [key], META_SCHEMAS[key]);
    if (decoded.ok) values[key] = decoded.value;
    else
      faults.push(...decoded.faults.map((fault) => withNearest(fault, META_SCHEMAS[key], content)));
  }
  return { meta: { ...NO_META, ...(values as MetaValues) }, faults };
}

/** Of a value that must be one of several words, the word it was most likely meant to be. */
function withNearest(fault: MetaFault, schema: v.GenericSchema, value: unknown): MetaFault {
  if (typeof value !== 'string' || !('options' in schema)) return fault;
  const options = schema.options;
  if (!Array.isArray(options)) return fault;
  const nearest = findNearest(value, options.map(String));
  return nearest === undefined ? fault : { ...fault, suggestion: nearest };
}

function isMetaKey(key: string): key is MetaKey {
  return Object.hasOwn(META_SCHEMAS, key);
}

function unknownKey(yaml: YamlText, key: string): MetaFault {
  const span = yaml.locateKey([key]) ?? yaml.locate([key]);
  const nearest = findNearest(key, Object.keys(META_SCHEMAS));
  const message = `Isian \`${key}\` tidak dikenal`;
  if (nearest === undefined) return { span, message: `${message}.` };
  return { span, message: `${message}; mungkin maksudnya \`${nearest}\`.`, suggestion: nearest };
}
