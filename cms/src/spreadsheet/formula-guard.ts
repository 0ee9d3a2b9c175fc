/** Signs that a spreadsheet begins a formula with. */
const risky = /^[\s']*[=+\-@]/
const guarded = /^'[\s']*[=+\-@]/

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what could be one. */
export const guardFormula = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** The text as it was before `guardFormula`. */
export const unguardFormula = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
