/** Units in OIM's form, "iso4217:CNY/xbrli:shares", and as people write them. */

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "CNY", "CNY/shares", "shares"; "pure" for a number without a unit. */
export const plainUnit = (unit: string | null | undefined): string =>
  unit ? unit.split('/').map(local).join('/') : 'pure'
