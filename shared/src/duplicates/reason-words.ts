import type { LocaleCode } from '../vocabularies/locale'
import type { DuplicateReason, IdentifierKind } from './duplicate-record'
import type { DuplicateKind } from './judge'

const identifierNames: Readonly<Record<IdentifierKind, string>> = { doi: 'DOI', siret: 'SIRET', finess: 'FINESS' }

const titleWords = {
  same_title: { fr: 'même titre', en: 'same title' },
  close_title: { fr: 'titre proche', en: 'close title' },
} as const
const nameWords = {
  same_title: { fr: 'même nom', en: 'same name' },
  close_title: { fr: 'nom proche', en: 'close name' },
} as const
const words = {
  same_organisation: { fr: 'même organisation', en: 'same organisation' },
  same_website: { fr: 'même page web', en: 'same web page' },
  same_commune: { fr: 'même commune', en: 'same commune' },
} as const

/** Says why a record may be the same thing: « même organisation », « titre proche », « à 300 m ». */
export function duplicateReasonText(
  reason: DuplicateReason,
  locale: LocaleCode,
  kind: DuplicateKind = 'initiative',
): string {
  if (reason.code === 'same_identifier') {
    const name = identifierNames[reason.kind]
    return locale === 'fr' ? `même ${name}` : `same ${name}`
  }
  if (reason.code === 'same_title' || reason.code === 'close_title') {
    return (kind === 'actor' ? nameWords : titleWords)[reason.code][locale]
  }
  if (reason.code !== 'near') return words[reason.code][locale]
  if (reason.metres < 50) return locale === 'fr' ? 'au même endroit' : 'at the same place'
  return locale === 'fr' ? `à ${reason.metres}\u00a0m` : `${reason.metres}\u00a0m away`
}
