/** A header in words that the recognizer of periods knows: dates in digits written out, ages taken out, "6M" as months. */

/** "12/31/24" as "2024-12-31"; "01/02/24" leaves open which is the month. */
const withDates = (header: string): string =>
  header.replace(/\b(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)\b/g, (printed, a: string, b: string, year: string) => {
    const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)]
    const isSure = month >= 1 && month <= 12 && day > 12 && day <= 31
    return isSure ? `${MONTH_NAMES[month - 1] ?? ''} ${day}, 20${year}` : printed
  })
/** "9 mos. ended 12/24", "FY ending 3/25": a month and its year. */
const withMonths = (header: string): string =>
  header.replace(
    /\b(mos?\. )?(end(?:ed|ing)) (1[0-2]|0?[1-9])\/(?:20)?(\d\d)(?![\d/])/gi,
    (_, months: string | undefined, ended: string, month: string, year: string) =>
      `${months ? 'months ' : ''}${ended} ${MONTH_NAMES[Number(month) - 1] ?? ''} 20${year}`,
  )
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')

/** "Less than 12 months", "Twelve months or greater": for how long something has been so, and no period. */
const AGES =
  /\b(?:less|greater|more|longer|fewer) than (?:12|twelve) months(?: or (?:more|greater|longer))?|\b(?:12|twelve) months or (?:more|greater|longer)\b/gi

/** "2031" above "Percent to Sales": no count of percents. */
const YEAR_ABOVE = /\b((?:19|20)\d\d) (?=percent)/gi

/** "6M to Dec. 2024" in words that the recognizer knows; "9M FY25" it knows itself. */
export const spelled = (printed: string): string =>
  withDates(
    withMonths(printed)
      .replace(AGES, ' ')
      .replace(YEAR_ABOVE, '$1; ')
      .replace(/\b(3|6|9|12)\s?M\b(?: to)?(?!\$|[ -]?FY)/g, '$1 months ended'),
  )
