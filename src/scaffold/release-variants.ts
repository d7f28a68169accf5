import type { Moment } from '../calendar/typed-moment.ts';
import { releaseVariants, type SPECIAL_VARIANTS } from '../draft/release-variants.ts';
import type { Facts } from './facts.ts';
import type { Kind } from './kind.ts';
import { rilisView } from './kinds/rilis.ts';
import type { Question } from './question.ts';
import * as ask from './questions.ts';
import { headline } from './release-headline.ts';
import { escapeMarkdown, mapTexts } from './template/template-text.ts';
import * as askVariant from './variant-questions.ts';
import type { ViewContext } from './view.ts';

/** A variant that `humas new` drafts by its own name; the ordinary release is `rilis`. */
export type VariantKind = (typeof SPECIAL_VARIANTS)[number];

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
  /** It is a letter, written where the agency is and not where the event will be. */
  readonly isLetter?: true;
}

type OwnValues = Readonly<Record<string, Moment | string | null>>;

const noTitle = (): null => null;
const eventName = ({ facts }: { readonly facts: Facts }): string | null => facts.nama;
const topic = ({ answers, facts }: ViewContext): string | null => answers('pokok') ?? facts.nama;

const drafts: Readonly<Record<VariantKind, VariantDraft>> = {
  undangan: {
    own: [askVariant.liputan, askVariant.akreditasi],
    event: [...ask.eventQuestions, ask.tujuan, ask.tema, ask.pakaian],
    title: eventName,
    addressee: () => 'Pemimpin Redaksi dan Wartawan',
    isLetter: true,
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
export const variantKinds: Readonly<Record<VariantKind, Kind>> = {
  undangan: makeKind('undangan'),
  klarifikasi: makeKind('klarifikasi'),
  ralat: makeKind('ralat'),
  'hak-jawab': makeKind('hak-jawab'),
  pernyataan: makeKind('pernyataan'),
  'lembar-fakta': makeKind('lembar-fakta'),
  'tanya-jawab': makeKind('tanya-jawab'),
  'rilis-bersama': makeKind('rilis-bersama'),
};

function makeKind(id: VariantKind): Kind {
  const { own, event, title, addressee, quotes = false, ...draft } = drafts[id];
  const { isDatedByEvent = false, isLetter = false } = draft;
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
      const answered = ownValues(own, context);
      return {
        ...release,
        ...mapTexts(answered.body, escapeMarkdown),
        depan: {
          ...release.depan,
          ...(hasStatus ? {} : { status: null, embargo: null }),
          ...(isLetter && context.settings.kota ? { kota: context.settings.kota } : {}),
          ...answered.depan,
          ...(addressee ? { untuk: addressee(context) } : {}),
        },
      };
    },
  };
}

/**
 * What was answered to a variant's own questions, by the names of fields: `nomorAsal`. Front matter
 * has every text as it was written; the body has it as its question reads it.
 */
function ownValues(
  questions: readonly Question[],
  { answers, facts }: ViewContext,
): { readonly body: OwnValues; readonly depan: OwnValues } {
  const body: Record<string, Moment | string | null> = {};
  const depan: Record<string, Moment | string | null> = {};
  for (const { key, read } of questions) {
    const answer = answers(key) ?? (key === askVariant.pokok.key ? facts.nama : null);
    const field = key.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase());
    const value = answer === null ? null : (read?.(answer) ?? answer);
    body[field] = value;
    depan[field] = typeof value === 'string' ? answer : value;
  }
  return { body, depan };
}
