/**
 * What a rule of OIM (xBRL-JSON 1.0) finds against a report. A rule is a generator of violations; its name says what it holds,
 * its codes are those of the specification, and `tieout:` codes are rules of ours where the specification lets a mistake pass.
 */

export interface Violation {
  /** "oime:unknownConcept". */
  readonly code: string
  /** Where in the report: "facts.f1.dimensions.period". */
  readonly at: string
  readonly message: string
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
export type JsonObject = { readonly [key: string]: Json | undefined }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const violation = (code: string, at: string, message: string): Violation => ({ code, at, message })

/** An id or local name of XML without a colon. */
export const NCNAME = /^[\p{L}_][\p{L}\p{N}\p{M}._-]*$/u
/** "prefix:localName". */
export const QNAME = /^([\p{L}_][\p{L}\p{N}\p{M}._-]*):([\p{L}_][\p{L}\p{N}\p{M}._-]*)$/u
/** "prefix:anything without blanks". */
export const SQNAME = /^([\p{L}_][\p{L}\p{N}\p{M}._-]*):(\S+)$/u

export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':'))
