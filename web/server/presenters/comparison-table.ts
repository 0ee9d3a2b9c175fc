import { defineVocabulary, type LocaleCode } from '@atlas/shared'
import type { ComparedRow, InitiativeComparison } from './initiative-comparison'
import { csvFile } from './csv-file'
import type { TerritoryComparison } from './territory-comparison'

const SEPARATOR = ' | '

/** Names of lines and columns. */
const word = defineVocabulary({
  group: { fr: 'Rubrique', en: 'Section' },
  dimension: { fr: 'Dimension', en: 'Dimension' },
  territory: { fr: 'Territoire', en: 'Territory' },
  texts: { fr: 'Organisation du partenariat', en: 'How partnership is organised' },
  framework: { fr: 'Cadre', en: 'Framework' },
  legalBasis: { fr: 'Base juridique', en: 'Legal basis' },
  leadBody: { fr: 'Qui pilote', en: 'Lead body' },
  model: { fr: 'Modèle', en: 'Model' },
  remunerationStance: { fr: 'Position sur la rémunération', en: 'Stance on pay' },
  figures: { fr: 'Chiffres publiés', en: 'Published figures' },
  strengths: { fr: 'Points forts', en: 'Strengths' },
  limits: { fr: 'Limites', en: 'Limits' },
  initiatives: { fr: 'Initiatives recensées', en: 'Initiatives on record' },
  practices: { fr: 'Pratiques de rémunération du pays', en: 'Pay practices of the country' },
  sources: { fr: 'Sources', en: 'Sources' },
  none: { fr: 'non renseigné', en: 'not given' },
  numbers: { fr: 'Initiatives par catégorie', en: 'Initiatives by category' },
  organisation: { fr: 'Organisation', en: 'Organisation' },
  place: { fr: 'Lieux', en: 'Places' },
  stage: { fr: 'Avancement', en: 'Stage' },
  years: { fr: 'Années', en: 'Years' },
  scale: { fr: 'Échelle', en: 'Scale' },
  partnerUsers: { fr: 'Usagers partenaires', en: 'Partner users' },
  trained: { fr: 'Personnes formées', en: 'People trained' },
  reached: { fr: 'Personnes touchées', en: 'People reached' },
  evaluation: { fr: 'Évaluation', en: 'Evaluation' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  publications: { fr: 'Publications', en: 'Publications' },
  fresh: { fr: 'Fiche ajoutée ou vérifiée', en: 'Record added or verified' },
})

/** Territories side by side as a CSV file: a line a dimension, a column a territory; counts, not shares. */
export function territoryTable({ chosen, texts, axes }: TerritoryComparison, locale: LocaleCode): string {
  const say = (key: Parameters<typeof word.label>[0]) => word.label(key, locale)
  const numbers = say('numbers')
  return csvFile(
    [say('group'), say('dimension'), ...chosen.map(({ name }) => name.text)],
    [
      ...texts.map(({ key, cells }) => [say('texts'), say(key), ...cells.map((cell) => cell?.text ?? null)]),
      [numbers, say('initiatives'), ...chosen.map(({ initiativeCount }) => initiativeCount)],
      [numbers, say('practices'), ...chosen.map(({ payPracticeCount }) => payPracticeCount)],
      ...axes.flatMap(({ label, rows }) =>
        rows.map((row) => [label, row.label ?? say('none'), ...row.cells.map(({ count }) => count)]),
      ),
      [
        say('sources'),
        say('sources'),
        ...chosen.map(({ sources }) =>
          sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join(SEPARATOR),
        ),
      ],
    ],
  )
}

/** A count of people keeps its date: without it, it says nothing. */
const cellText = ({ values, count }: ComparedRow['cells'][number]): string | null =>
  values.map(({ text }) => text + (count?.counted ? ` (${count.counted.iso})` : '')).join(SEPARATOR) || null

/** Initiatives side by side as a CSV file: a line a dimension, a column an initiative. */
export function initiativeTable({ chosen, rows }: InitiativeComparison, locale: LocaleCode): string {
  return csvFile(
    [word.label('dimension', locale), ...chosen.map(({ title }) => title.text)],
    rows.map(({ key, label, cells }) => [
      label ?? (word.has(key) ? word.label(key, locale) : key),
      ...cells.map(cellText),
    ]),
  )
}
