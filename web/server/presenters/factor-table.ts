import {
  defineVocabulary,
  evidence,
  factorKind,
  factorLevel,
  type FactorSearchItemFragment,
  type LocaleCode,
  type TypologyAxisFragment,
  type Vocabulary,
} from '@atlas/shared'
import { csvFile } from './csv-file'
import { typologyWords } from './typology-words'

const column = defineVocabulary({
  slug: { fr: 'Identifiant', en: 'Identifier' },
  kind: { fr: 'Nature', en: 'Kind' },
  title: { fr: 'Titre', en: 'Title' },
  description: { fr: 'Description', en: 'Description' },
  language: { fr: 'Langue du texte', en: 'Language of the text' },
  level: { fr: 'Niveau', en: 'Level' },
  evidence: { fr: 'Appui', en: 'Evidence' },
  initiatives: { fr: 'Initiatives', en: 'Initiatives' },
  publications: { fr: 'Publications', en: 'Publications' },
  sources: { fr: 'Sources', en: 'Sources' },
  confidence: { fr: 'Confiance', en: 'Confidence' },
  collectedOn: { fr: 'Recensé le', en: 'Collected on' },
  verifiedOn: { fr: 'Vérifié le', en: 'Verified on' },
})

const SEPARATOR = ' | '
const label = (list: Vocabulary, code: string | null, locale: LocaleCode) =>
  list.has(code) ? list.label(code, locale) : null

/** Factors as a CSV file: a line each, what is not known an empty cell; several values of a cell are cut by bars. */
export function factorTable(
  factors: readonly FactorSearchItemFragment[],
  typology: readonly TypologyAxisFragment[],
  axisCodes: readonly string[],
  locale: LocaleCode,
): string {
  const words = typologyWords(typology)
  const axes = typology.filter(({ code }) => axisCodes.includes(code))
  const before = (['slug', 'kind', 'title', 'description', 'language', 'level', 'evidence'] as const).map((key) => key)
  const after = (['initiatives', 'publications', 'sources', 'confidence', 'collectedOn', 'verifiedOn'] as const).map(
    (key) => key,
  )
  const header = [
    ...before.map((key) => column.label(key, locale)),
    ...axes.map((axis) => axis.label),
    ...after.map((key) => column.label(key, locale)),
  ]
  const rows = factors.map((factor) => [
    ...[factor.slug, label(factorKind, factor.kind, locale), factor.title, factor.description, factor.language],
    ...[label(factorLevel, factor.level, locale), label(evidence, factor.evidence, locale)],
    ...axes.map(({ code }) =>
      words
        .groups(factor.categories)
        .filter(({ key }) => key === code)
        .flatMap(({ values }) => values.map((value) => value.label))
        .join(SEPARATOR),
    ),
    factor.initiatives.map(({ slug }) => slug).join(SEPARATOR),
    factor.publications.map(({ slug }) => slug).join(SEPARATOR),
    factor.sources.map(({ title, url }) => [title, url].filter(Boolean).join(' ')).join(SEPARATOR),
    ...[factor.confidence, factor.collectedOn, factor.verifiedOn],
  ])
  return csvFile(header, rows)
}
