/** A header in words that the recognizer of periods knows: dates in digits written out, ages taken out, "6M" as months. */

/** "12/31/24" as "2024-12-31"; "01/02/24" leaves open which is the month. */
const withDates = (header: string): string =>
  header.replace(/\b(\d{1,2})\/(\d{1,2})\/(?:20)?(\d\d)\b/g, (printed, a: string, b: string, year: string) => {
    const [month, day] = Number(a) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)]
    const isSure = month >= 1 && month <= 12 && day > 12 && day <= 31
    return isSure ? `${MONTH_NAMES[month - 1] ?? ''} ${day}, 20${year}` : printed
  })
const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ')

/** "Less than 12 months", "Twelve months or greater": for how long something has been so, and no period. */
const AGES =
  /\b(?:less|greater|more|longer|fewer) than (?:12|twelve) months(?: or (?:more|greater|longer))?|\b(?:12|twelve) months or (?:more|greater|longer)\b/gi

/** "6M to Dec. 2024" in words that the recognizer knows. */
export const spelled = (printed: string): string =>
  withDates(printed.replace(AGES, ' ').replace(/\b(3|6|9|12)\s?M\b(?: to)?(?!\$)/g, '$1 months ended'))
