import { formatDate } from '../../calendar/date.ts';
import type { Moment } from '../../calendar/typed-moment.ts';
import type { Kind } from '../kind.ts';
import { type ContactView, type ReleaseView, rilisView } from '../kinds/rilis.ts';
import { lengkapi } from '../placeholder.ts';
import { escapeMarkdown } from '../template/template-text.ts';
import { datelineTown, documentDate, type ViewContext } from '../view.ts';
import type { ReceivedText } from './received-text.ts';

/** A release whose text was sent: `rilis`, with a template for its front matter alone. */
export function receivedKind(rilis: Kind, received: ReceivedText): Kind {
  return {
    ...rilis,
    template: 'rilis/kiriman.hbs',
    view: (context) => receivedView(received, context),
    quotes: false,
    remarks: () => [],
  };
}

function receivedView({ head }: ReceivedText, context: ViewContext): { readonly depan: object } {
  const { depan }: ReleaseView = rilisView(context, null);
  const embargo = context.answers('embargo') ?? head.embargo ?? depan.embargo;
  const contacts = head.narahubung.map(
    ({ nama, jabatan, telepon, surel }): ContactView => ({
      nama,
      jabatan: jabatan ?? null,
      telepon: telepon ?? null,
      surel: surel ?? null,
    }),
  );
  return {
    depan: {
      ...depan,
      varian: head.varian ?? null,
      subjudul: head.subjudul ?? null,
      tanggal: receivedDate(context),
      embargo: depan.status === 'embargo' ? embargo : null,
      narahubung: contacts.length > 0 ? contacts : depan.narahubung,
    },
  };
}

/** The day of the release, as far as the text or the event tells: that it is today is no fact. */
function receivedDate(context: ViewContext): Moment | null {
  const isKnown = context.answers('tanggal') !== null || context.facts.mulai !== null;
  return isKnown ? documentDate(context) : null;
}

/**
 * The body of the draft. News that does not open with city and date gets them, since every newsroom
 * looks for them there; nothing else is added.
 */
export function receivedBody(
  { body, lead, hasDateline }: ReceivedText,
  context: ViewContext,
): string {
  const city = datelineTown(context)?.toUpperCase() ?? lengkapi('kota');
  const day = receivedDate(context);
  const opening = `${escapeMarkdown(city)}, ${day ? formatDate(day.date) : lengkapi('tanggal terbit')} – `;
  const blocks = body.map((block, index) =>
    index === lead && !hasDateline ? opening + block : block,
  );
  return `${blocks.join('\n\n')}\n`;
}
