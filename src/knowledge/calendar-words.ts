import { MONTHS, WEEKDAYS } from '../calendar/date.ts';

/** The days and months in lower case, with spaces between them: a part of a list of words. */
export const DAYS_AND_MONTHS: string = [...WEEKDAYS, 'Ahad', ...MONTHS].join(' ').toLowerCase();
