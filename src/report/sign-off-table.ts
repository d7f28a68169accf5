import type { SignOff } from '../approval/draft-record.ts';
import type { ChainLink } from '../approval/sign-off-chain.ts';
import { formatClock } from '../calendar/clock.ts';
import { formatDate } from '../calendar/date.ts';
import { displayWidth, pad } from '../text/display-width.ts';
import { flow } from './flow.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

/** The chain of initials for people: one line for each place in it. */
export function signOffTable(path: string, chain: readonly ChainLink[], style: Style): string {
  const widest = Math.max(0, ...chain.map(({ role }) => displayWidth(role)));
  const lines = chain.map((link) => {
    const lead = `  ${signOf(link, style)} ${pad(visible(link.role, style), widest)}  `;
    const room = style.width - widest - 6;
    const text = flow([{ text: linkText(link, style), paint: paintOf(link, style) }], room, 0);
    return lead + text.replaceAll('\n', `\n${' '.repeat(widest + 6)}`);
  });
  return `${[`${style.strong('Paraf')} ${style.path(path)}`, ...lines].join('\n')}\n`;
}

function linkText(link: ChainLink, style: Style): string {
  switch (link.state) {
    case 'sah':
      return visible(signedText(link.signOff), style);
    case 'gugur':
      return `gugur: naskah berubah sesudah diparaf ${visible(signedText(link.signOff), style)}`;
    case 'kosong':
      return 'belum diparaf';
    default:
      return link satisfies never;
  }
}

function signedText({ oleh, waktu }: SignOff): string {
  return `${oleh}, ${formatDate(waktu.date)}, pukul ${formatClock(waktu.time)}`;
}

function signOf({ state }: ChainLink, { glyphs, good, error, faint }: Style): string {
  switch (state) {
    case 'sah':
      return good(glyphs.pass);
    case 'gugur':
      return error(glyphs.fail);
    case 'kosong':
      return faint(glyphs.skipped);
    default:
      return state satisfies never;
  }
}

function paintOf({ state }: ChainLink, style: Style): (text: string) => string {
  switch (state) {
    case 'sah':
      return (text) => text;
    case 'gugur':
      return style.error;
    case 'kosong':
      return style.faint;
    default:
      return state satisfies never;
  }
}
