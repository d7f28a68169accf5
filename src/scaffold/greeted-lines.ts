import { greetingLines, introduction } from '../protocol/greeting.ts';
import { completeSpeech } from '../workspace/speech-settings.ts';
import { lengkapi } from './placeholder.ts';
import type { ViewContext } from './view.ts';

/** A line of a list of greetings as it stands in a script. */
export interface GreetedLine {
  readonly teks: string;
  /** The same without the words of greeting. */
  readonly sebutan: string;
  /** How its name is read. */
  readonly lafal: string | null;
  /** What follows the name; empty where nothing does. */
  readonly tambahan: string;
  /** Who is meant, where several are greeted together. */
  readonly anggota: readonly string[];
}

/** From whom a list of greetings is made. */
type Greeting = Pick<ViewContext, 'answers' | 'settings' | 'source'> & {
  /** Key of the guest who speaks, and greets all others. */
  readonly except?: string | undefined;
};

/** The list of greetings in one style: guests from the highest on, speakers, then all present. */
export function greetedLines({
  answers,
  settings,
  source,
  except,
}: Greeting): readonly GreetedLine[] {
  const { sapaan, sapaan_terbanyak: most } = completeSpeech(settings.lisan);
  const style = answers('sapaan') ?? sapaan;
  const line = (words: string, more: Partial<GreetedLine> = {}): GreetedLine => ({
    teks: `${style} ${words}`,
    sebutan: words,
    lafal: null,
    tambahan: '',
    anggota: [],
    ...more,
  });
  const guests = (source?.guests ?? []).filter(({ key }) => key !== except);
  const known = [
    ...greetingLines(guests, most).map(({ words, spoken, addition, guests: meant }) =>
      line(words, {
        lafal: spoken ?? null,
        tambahan: addition,
        anggota: meant.length > 1 ? meant.map(introduction) : [],
      }),
    ),
    ...(source?.event.narasumber ?? []).map(({ nama, lafal, jabatan, instansi }) => {
      const post = [jabatan, instansi].filter((part) => part !== undefined).join(' ');
      return line(`narasumber, ${nama}`, {
        lafal: lafal ?? null,
        tambahan: post === '' ? '' : `, ${post}`,
      });
    }),
  ];
  return [
    ...(known.length > 0 ? known : [line(lengkapi('pejabat dan tamu, dari yang tertinggi'))]),
    line('seluruh tamu undangan dan hadirin'),
  ];
}
