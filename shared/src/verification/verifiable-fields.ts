import type { LocaleCode } from '../vocabularies/locale'

/** The types whose records organisations are asked to verify, by their singular name. */
export const verifiableTypes = ['initiative', 'remuneration-practice', 'actor'] as const
export type VerifiableType = (typeof verifiableTypes)[number]

/** A field that the page of a request shows, and for which another text can be proposed. */
export interface VerifiableField {
  readonly name: string
  readonly kind: 'line' | 'text' | 'address'
  readonly maxLength: number
  readonly label: Readonly<Record<LocaleCode, string>>
}

const line = (name: string, fr: string, en: string): VerifiableField => ({
  ...{ name, kind: 'line', maxLength: 255 },
  label: { fr, en },
})
const text = (name: string, maxLength: number, fr: string, en: string): VerifiableField => ({
  ...{ name, kind: 'text', maxLength },
  label: { fr, en },
})
const website: VerifiableField = {
  ...{ name: 'website', kind: 'address', maxLength: 2000 },
  label: { fr: 'Site web', en: 'Website' },
}

/** The main fields of each type, in the order of the page. */
export const verifiableFields: Readonly<Record<VerifiableType, readonly VerifiableField[]>> = {
  initiative: [
    line('title', 'Titre', 'Title'),
    text('summary', 500, 'Résumé', 'Summary'),
    text('description', 5000, 'Description', 'Description'),
    text('outcomes', 5000, 'Résultats', 'Outcomes'),
    website,
  ],
  'remuneration-practice': [
    line('title', 'Titre', 'Title'),
    text('summary', 500, 'Résumé', 'Summary'),
    text('userStatus', 500, 'Statut de l’usager', 'Status of the partner user'),
    text('legalBasis', 1000, 'Base juridique', 'Legal basis'),
  ],
  actor: [
    line('name', 'Nom', 'Name'),
    line('acronym', 'Sigle', 'Acronym'),
    text('description', 2000, 'Description', 'Description'),
    website,
  ],
}

/** Whether the records of a type (singular name) can be verified by an organisation. */
export const isVerifiable = (type: string): type is VerifiableType =>
  (verifiableTypes as readonly string[]).includes(type)
