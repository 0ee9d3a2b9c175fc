import { defaultLocale, localeCodes } from '@atlas/shared'
import {
  isComputed,
  isTranslated,
  type ComponentAttributes,
  type Model,
  type ModelAttribute,
  type ModelAttributes,
} from '../model'

/** Where the value of a column goes: a field, in a language, or a part of one of its components. */
export interface ColumnPlace {
  readonly locale: string
  readonly attribute: string
  /** The rank of the component, from 0; none for a component that stands alone. */
  readonly index?: number
  readonly part?: string
}

/** A column of a table of records. */
export interface Column extends ColumnPlace {
  /** Its name for programs: `places.0.commune`, `en.title`. */
  readonly path: string
  /** Its name for people: « Lieux 1 › Commune », « Titre (en) ». */
  readonly label: string
  /** What the model says of its values. */
  readonly definition: ModelAttribute
}

/** How many components of a list have columns of their own. */
export type PartCount = (locale: string, attribute: string) => number

/** A list of short texts, which one cell holds, one a line. */
export const LINES = 'text.line'

/** Written by the CMS or by the review only: no file sets it. */
const closed = new Set(['reviewState'])

/** Whether a file may set an attribute; the private ones only when asked. */
export const isOpen = (name: string, attribute: ModelAttribute, withPrivate: boolean): boolean =>
  !isComputed(attribute) && !closed.has(name) && (withPrivate || attribute.private !== true)

/** What the admin calls a field; its technical name where it has no other. */
export const labelOf = (name: string, { pluginOptions }: ModelAttribute): string => pluginOptions?.atlas?.label ?? name

/** The name of a place for programs. */
export const pathOf = ({ locale, attribute, index, part }: ColumnPlace): string =>
  [locale === defaultLocale ? undefined : locale, attribute, index, part].filter((step) => step !== undefined).join('.')

function column(name: string, attribute: ModelAttribute, place: ColumnPlace, part?: ModelAttribute): Column {
  const rank = place.index === undefined ? '' : ` ${place.index + 1}`
  const partLabel = part ? ` › ${labelOf(place.part!, part)}` : ''
  const language = place.locale === defaultLocale ? '' : ` (${place.locale})`
  const label = `${labelOf(name, attribute)}${rank}${partLabel}${language}`
  return { ...place, path: pathOf(place), label, definition: part ?? attribute }
}

function partColumns(name: string, attribute: ModelAttribute, locale: string, parts: ModelAttributes, count: number) {
  const ranks = attribute.repeatable ? Array.from({ length: count }, (_, index) => index) : [undefined]
  return ranks.flatMap((index) =>
    Object.entries(parts).map(([part, definition]) =>
      column(name, attribute, { locale, attribute: name, ...(index === undefined ? {} : { index }), part }, definition),
    ),
  )
}

function columnsIn(
  locale: string,
  attributes: ModelAttributes,
  components: ComponentAttributes,
  count: PartCount,
): Column[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' || attribute.component === LINES)
      return [column(name, attribute, { locale, attribute: name })]
    return partColumns(name, attribute, locale, components(attribute.component!) ?? {}, count(locale, name))
  })
}

/**
 * The columns of a type, the stable identifier first: French, then the texts of the other languages. A label that two
 * columns would have gives way to the path.
 */
export function columnsOf(
  model: Model,
  components: ComponentAttributes,
  count: PartCount,
  withPrivate: boolean,
): Column[] {
  const open = Object.entries(model.attributes).filter(([name, attribute]) => isOpen(name, attribute, withPrivate))
  const ordered = [...open.filter(([name]) => name === 'recordId'), ...open.filter(([name]) => name !== 'recordId')]
  const texts = ordered.filter(([, attribute]) => isTranslated(attribute))
  const others = model.isLocalized ? localeCodes.filter((locale) => locale !== defaultLocale) : []
  const columns = [
    ...columnsIn(defaultLocale, Object.fromEntries(ordered), components, count),
    ...others.flatMap((locale) => columnsIn(locale, Object.fromEntries(texts), components, count)),
  ]
  const uses = new Map<string, number>()
  for (const { label } of columns) uses.set(label, (uses.get(label) ?? 0) + 1)
  return columns.map((one) => (uses.get(one.label)! > 1 ? { ...one, label: one.path } : one))
}
