import {
  RELEASE_VARIANTS,
  type ReleaseVariant,
  releaseVariants,
} from '../draft/release-variants.ts';
import type { Facts } from './facts.ts';
import type { Kind, Question } from './kind.ts';
import { headline, rilisView } from './kinds/rilis.ts';
import { type Moment, parseMoment } from './moment.ts';
import * as ask from './questions.ts';
import { escapeMarkdown, mapTexts } from './template-text.ts';
import * as askVariant from './variant-questions.ts';
import type { ViewContext } from './view.ts';

/** A variant that `humas new` drafts by its own name; the ordinary release is `rilis`. */
export type VariantKind = Exclude<ReleaseVariant, 'umum'>;

/** What a draft of a variant has beside what every release has. */
interface VariantDraft {
  /** Asked first; templates see the answers under their keys. */
  readonly own: readonly Question[];
  /** What else is asked of the event, when it is about one. */
  readonly event: readonly Question[];
  /** The headline, when none is answered. */
  readonly title: (context: ViewContext) => string | null;
  /** Whom it is addressed to (`untuk`). */
  readonly addressee?: (context: ViewContext) => string | null;
  readonly quotes?: true;
  readonly isDatedByEvent?: true;
}

const noTitle = (): null => null;
const eventName = ({ facts }: { readonly facts: Facts }): string | null => facts.nama;
const topic = ({ answers, facts }: ViewContext): string | null => answers('pokok') ?? facts.nama;

const drafts: Readonly<Record<VariantKind, VariantDraft>> = {
  undangan: {
    own: [askVariant.liputan, askVariant.akreditasi],
    event: [...ask.eventQuestions, ask.tujuan, ask.tema, ask.pakaian],
    title: eventName,
    addressee: () => 'Pemimpin Redaksi dan Wartawan',
  },
  klarifikasi: {
    own: [
      askVariant.klaim,
      askVariant.kanal,
      askVariant.beredar,
      askVariant.label,
      askVariant.jawaban,
      askVariant.bukti,
      askVariant.lapor,
      askVariant.tautan,
    ],
    event: [ask.kota],
    title: noTitle,
  },
  ralat: {
    own: [
      askVariant.nomorAsal,
      askVariant.tanggalAsal,
      askVariant.judulAsal,
      askVariant.bagian,
      askVariant.tertulis,
      askVariant.seharusnya,
      askVariant.sebab,
    ],
    event: [ask.kota],
    title: ({ answers }) => {
      const number = answers('nomor_asal');
      return number === null ? null : `Siaran Pers Nomor ${number}`;
    },
  },
  'hak-jawab': {
    own: [
      askVariant.media,
      askVariant.berita,
      askVariant.terbit,
      askVariant.tautan,
      askVariant.petikan,
      askVariant.jawaban,
      askVariant.bukti,
      askVariant.penandaJabatan,
      askVariant.penandaNama,
    ],
    event: [ask.kota],
    title: ({ answers }) => {
      const report = answers('berita');
      return report === null ? null : `Tanggapan atas “${report}”`;
    },
    addressee: ({ answers }) => {
      const medium = answers('media');
      return medium === null ? null : `Pemimpin Redaksi ${medium}`;
    },
  },
  pernyataan: {
    own: [
      askVariant.kejadian,
      askVariant.per,
      askVariant.diketahui,
      askVariant.belum,
      askVariant.langkah,
      askVariant.pembaruan,
      askVariant.lapor,
    ],
    event: [ask.kota],
    title: noTitle,
  },
  'lembar-fakta': {
    own: [askVariant.pokok, askVariant.dataPer],
    event: [ask.kota, ask.tujuan],
    title: topic,
  },
  'tanya-jawab': {
    own: [askVariant.pokok, askVariant.lapor],
    event: [...ask.eventQuestions.filter((one) => one !== ask.nama), ask.tujuan],
    title: topic,
  },
  'rilis-bersama': {
    own: [
      askVariant.mitra,
      askVariant.narahubungMitra,
      askVariant.jabatanMitra,
      askVariant.teleponMitra,
    ],
    event: [...ask.eventQuestions, ask.pembuka, ask.peserta, ask.tujuan, ask.tema],
    title: ({ facts }) => headline(facts),
    quotes: true,
    isDatedByEvent: true,
  },
};

/** The variants as kinds of their own. */
export const variantKinds: Readonly<Record<VariantKind, Kind>> = Object.fromEntries(
  RELEASE_VARIANTS.filter((variant) => variant !== 'umum').map((id) => [id, makeKind(id)]),
) as Record<VariantKind, Kind>;

function makeKind(id: VariantKind): Kind {
  const { own, event, title, addressee, quotes = false, isDatedByEvent = false } = drafts[id];
  const { summary, hasStatus } = releaseVariants[id];
  return {
    id,
    summary,
    template: `rilis/${id}.hbs`,
    questions: [
      ...own,
      ...event,
      ask.judul,
      ask.tanggal,
      ask.nomor,
      ...(hasStatus ? [ask.status, ask.embargo] : []),
      ask.penulis,
      ask.penyunting,
    ],
    quotes,
    isDatedByEvent,
    view: (context) => {
      const release = rilisView(context, title(context));
      const values = ownValues(own, context);
      const written = ownValues(own.map(asWritten), context);
      return {
        ...release,
        ...mapTexts(values, escapeMarkdown),
        depan: {
          ...release.depan,
          ...(hasStatus ? {} : { status: null, embargo: null }),
          ...written,
          ...(addressee ? { untuk: addressee(context) } : {}),
        },
      };
    },
  };
}

/** Front matter holds moments, and all else as it was answered. */
function asWritten({ read, ...question }: Question): Question {
  return read === parseMoment ? { ...question, read } : question;
}

/** What was answered to a variant's own questions, by the names of fields: `nomorAsal`. */
function ownValues(
  questions: readonly Question[],
  { answers, facts }: ViewContext,
): Readonly<Record<string, Moment | string | null>> {
  const values = questions.map(({ key, read }): [string, Moment | string | null] => {
    const answer = answers(key) ?? (key === 'pokok' ? facts.nama : null);
    const field = key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
    return [field, answer === null ? null : (read?.(answer) ?? answer)];
  });
  return Object.fromEntries(values);
}
