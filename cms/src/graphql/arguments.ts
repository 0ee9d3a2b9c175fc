import { defaultLocale, directoryPageSize, isLocaleCode, type LocaleCode } from '@atlas/shared'
import { badInput } from './bad-input'
import { maxPageSize } from './limits'

/** Reads a locale; French by default. Throws BAD_USER_INPUT when the atlas has no such language. */
export function readLocale(locale: string | null | undefined): LocaleCode {
  const code = locale ?? defaultLocale
  if (!isLocaleCode(code)) throw badInput(`Unknown locale "${code}".`)
  return code
}

/** Reads one of a closed list of values. Throws BAD_USER_INPUT for another. */
export function readOneOf<const Value extends string>(name: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value)
  if (!found) throw badInput(`Unknown ${name} "${value}": it is one of ${known.join(', ')}.`)
  return found
}

/** Reads the size of a page, 20 by default. Throws BAD_USER_INPUT outside of 1 to 100 entries. */
export function readPageSize(pageSize: number | null | undefined): number {
  const size = pageSize ?? directoryPageSize
  if (size < 1 || size > maxPageSize) throw badInput(`A page holds 1 to ${maxPageSize} entries.`)
  return size
}
