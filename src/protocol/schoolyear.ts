import { asDay, type Day } from './day';

export interface SchoolYear {
  /** Both calendar years: `2026-2027`. */
  readonly label: string;
  /** 1 August. */
  readonly first: Day;
  /** 31 July of the next calendar year. */
  readonly last: Day;
}

const FIRST_DAY = '08-01';
const LAST_DAY = '07-31';

/** The school year that the day falls in; it starts on 1 August, also when lessons start later. */
export function schoolYearOf(day: Day): SchoolYear {
  const year = Number(day.slice(0, 4));
  const starts = day.slice(5) >= FIRST_DAY ? year : year - 1;
  const [opens, closes] = [starts, starts + 1].map((number) => String(number).padStart(4, '0'));
  return { label: `${opens}-${closes}`, first: asDay(`${opens}-${FIRST_DAY}`), last: asDay(`${closes}-${LAST_DAY}`) };
}
