/** Notations that every part of a report shares: places, decimals, periods, units, names. */
import { z } from 'zod'

export const offset = z.int().min(0)
const start = offset.describe('First character: UTF-16 code units from the beginning of the source as it was decoded')
const end = offset.describe('Behind the last character, so that source.slice(start, end) gives the words')

/** The two fields of everything that has a place. */
export const place = { start, end }
export const span = z.strictObject(place)

export const decimalText = z.string().regex(/^-?\d+(?:\.\d+)?$/)

const instant = String.raw`\d{4}-\d\d-\d\dT00:00:00`
export const period = z
  .string()
  .regex(new RegExp(`^${instant}(?:/${instant})?$`))
  .meta({
    id: 'Period',
    description:
      'A period as OIM writes it. Ends are exclusive: the year 2025 is "2025-01-01T00:00:00/2026-01-01T00:00:00", and the balance at the end of 2025 is the instant "2026-01-01T00:00:00"',
  })

export const unit = z
  .string()
  .regex(/^[A-Za-z_][\w.-]*:[A-Za-z_]\w*(?:\/[A-Za-z_][\w.-]*:[A-Za-z_]\w*)?$/)
  .meta({
    id: 'Unit',
    description:
      'A unit as OIM writes it: "iso4217:CNY", "iso4217:CNY/xbrli:shares" for an amount per share, "xbrli:shares"',
  })

export const qname = z.string().regex(/^[A-Za-z_][\w.-]*:[A-Za-z_][\w.-]*$/)

export const concept = qname.meta({
  id: 'Concept',
  description:
    'Prefix and name: a standard concept ("us-gaap:Revenues", "ifrs-full:Revenue"), a measure of tieout ("tieout:AdjustedEBITDA") or the issuer\'s own, named after its caption',
})

export const factId = z.string().regex(/^[A-Za-z_][\w.-]*$/)
