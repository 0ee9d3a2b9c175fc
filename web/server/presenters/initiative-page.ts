import {
  departmentName,
  emptyFields,
  evaluation,
  initiativeFields,
  scale,
  stage,
  type InitiativeDetailFragment,
  type InitiativePageQuery,
  type LocaleCode,
} from '@atlas/shared'
import { actorLink, type ActorLink } from './actor-link'
import { initiativeCompleteness, type CompletenessView } from './completeness-view'
import { factorList, type FactorView } from './factor-list'
import { initiativeCards, type InitiativeCard } from './initiative-card'
import { filled, known } from './known'
import { payPractices, type PayPractice } from './pay-practices'
import { peopleCounts, type PeopleCount } from './people-counts'
import { placeList, type PlaceView } from './place-list'
import { departmentWords } from './place-words'
import { referenceList, type ReferenceView } from './reference-list'
import { said, saidIn, type Said } from './said'
import { sourceList, webAddress, type SourceView } from './source-list'
import { trustOf, type Trust } from './trust'
import { categoryAt, LEVEL_AXIS, typologyWords, type CategoryGroup, type CategoryWords } from './typology-words'
import { yearsOf, type Years } from './years'

/** What is written of an initiative, each text in the page's language or marked as French. */
export interface InitiativeTexts {
  readonly title: Said
  readonly summary: Said | null
  readonly description: Said | null
  readonly objectives: readonly Said[]
  readonly approach: Said | null
  readonly outcomes: Said | null
  readonly partnershipEffects: Said | null
  readonly lessons: Said | null
  readonly funding: Said | null
}

/** « En bref »: where it stands on each axis. */
export interface InitiativeBrief {
  /** The steps of engagement from the lightest; the initiative stands on `level`. */
  readonly levels: readonly CategoryWords[]
  readonly level: CategoryWords | null
  readonly groups: readonly CategoryGroup[]
  readonly roleLabel: string | null
  readonly payForms: readonly string[]
}

export interface InitiativePage {
  readonly slug: string
  readonly texts: InitiativeTexts
  readonly lead: ActorLink | null
  readonly where: string | null
  readonly stage: string | null
  readonly scale: string | null
  readonly years: Years | null
  readonly website: string | null
  readonly brief: InitiativeBrief
  readonly evaluation: string | null
  readonly counts: readonly PeopleCount[]
  readonly partners: readonly ActorLink[]
  readonly places: readonly PlaceView[]
  readonly coverage: readonly { readonly code: string; readonly words: string }[]
  readonly practices: readonly PayPractice[]
  readonly publications: readonly ReferenceView[]
  readonly factors: readonly FactorView[]
  readonly sources: readonly SourceView[]
  readonly trust: Trust
  readonly completeness: CompletenessView
  /** Attributes that nobody has filled in. */
  readonly unknown: readonly string[]
  readonly neighbours: readonly InitiativeCard[]
}

type Detail = InitiativeDetailFragment
function textsOf(detail: Detail, locale: LocaleCode): InitiativeTexts {
  const translation = known(detail.localizations)[0]
  const text = saidIn(detail, translation, locale)
  const lines = known(translation?.objectives)
  const objectives = lines.length > 0 ? lines : known(detail.objectives)
  const language = lines.length > 0 ? locale : 'fr'
  return {
    title: text('title') ?? { text: detail.slug ?? '', lang: null },
    summary: text('summary'),
    description: text('description'),
    objectives: objectives.map((line) => said(line.text, language, locale)).filter((line) => line !== null),
    approach: text('approach'),
    outcomes: text('outcomes'),
    partnershipEffects: text('partnershipEffects'),
    lessons: text('lessons'),
    funding: text('funding'),
  }
}

function briefOf(
  detail: Detail,
  { typology }: InitiativePageQuery,
  practices: readonly PayPractice[],
): InitiativeBrief {
  const words = typologyWords(typology)
  const held = known(detail.categories).map(({ key }) => categoryAt(key))
  const groups = words.groups(held)
  return {
    levels: words.categoriesOf(LEVEL_AXIS),
    level: groups.find(({ key }) => key === LEVEL_AXIS)?.values.at(-1) ?? null,
    groups: groups.filter(({ key }) => key !== LEVEL_AXIS),
    roleLabel: filled(detail.sourceRoleLabel),
    payForms: [...new Set(practices.map(({ form }) => form))].filter((form) => form !== null),
  }
}

/** The departments covered, of those codes that are departments. */
const coverageOf = ({ coverage }: Detail) =>
  (Array.isArray(coverage) ? coverage : [])
    .filter((code): code is string => typeof code === 'string' && departmentName(code) !== null)
    .map((code) => ({ code, words: departmentWords(code) }))

/** The page of an initiative as of a day (ISO 8601); null when there is no such initiative. */
export function initiativePage(data: InitiativePageQuery, locale: LocaleCode, today: string): InitiativePage | null {
  const [detail] = known(data.initiatives)
  if (!detail?.slug) return null
  const practices = payPractices(data.remunerationPractices, locale)
  const places = placeList(detail.places, locale)
  return {
    slug: detail.slug,
    texts: textsOf(detail, locale),
    lead: actorLink(detail.leadActor),
    where: places.find(({ where }) => where !== null)?.where ?? null,
    stage: detail.stage && stage.label(detail.stage, locale),
    scale: detail.scale && scale.label(detail.scale, locale),
    years: yearsOf(detail),
    website: webAddress(detail.website),
    brief: briefOf(detail, data, practices),
    evaluation: detail.evaluation && evaluation.label(detail.evaluation, locale),
    counts: peopleCounts(
      { partnerUsers: detail.partnerUserCount, trained: detail.trainedCount, reached: detail.reachedCount },
      locale,
    ),
    partners: known(detail.partnerActors)
      .map(actorLink)
      .filter((actor) => actor !== null),
    places,
    coverage: coverageOf(detail),
    practices,
    publications: referenceList(detail.publications, locale),
    factors: factorList(data.factors, locale),
    sources: sourceList(detail.sources, locale),
    trust: trustOf('initiative', detail, locale, today),
    completeness: initiativeCompleteness(detail, data, locale),
    unknown: emptyFields({ ...detail }, initiativeFields),
    neighbours: initiativeCards(data.initiativeNeighbours, data.typology, locale),
  }
}
