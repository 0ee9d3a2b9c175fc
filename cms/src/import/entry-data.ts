import type { UID } from '@strapi/strapi'
import type { DocumentIds } from './known-records'
import { linksOf, type Model } from './model'
import { attributesOf, linkedIds, type ImportRecord } from './record'

type Data = Record<string, unknown>

/** The links of a record as Strapi takes them: document ids. Those to its own type only when asked. */
export function linkData(
  model: Model,
  record: ImportRecord,
  known: ReadonlyMap<UID.ContentType, DocumentIds>,
  isOwnType: boolean,
): Data {
  const links = linksOf(model).filter(({ name, target }) => (target === model.uid) === isOwnType && name in record)
  return Object.fromEntries(
    links.map((link) => {
      const ids = linkedIds(record, link).map((id) => known.get(link.target)!.get(id)!)
      return [link.name, link.isOne ? ids[0] : { set: ids }]
    }),
  )
}

/** The French entry of a record, without its links: what it says, and its address if the file gives none. */
export function entryData(model: Model, record: ImportRecord): Data {
  const links = new Set(linksOf(model).map(({ name }) => name))
  const own = Object.entries(attributesOf(record)).filter(([name]) => !links.has(name))
  return { ...('slug' in model.attributes ? { slug: record.recordId } : {}), ...Object.fromEntries(own) }
}

/** The texts of a translation, and the address, which is the same in every language. */
export function translationData(model: Model, record: ImportRecord, locale: string): Data {
  const { slug } = entryData(model, record)
  return { ...(slug ? { slug } : {}), ...record.translations?.[locale] }
}

/** Attributes that belong to the editors: putting a record back as shipped keeps them. */
const editorsOwn = new Set(['managedBy', 'internalNote'])

/** Empties what a record leaves unsaid, so that an overwritten entry is the record and nothing else. */
export function unsaid(model: Model, record: ImportRecord): Data {
  const isComputed = (name: string) => name === 'slug' || model.attributes[name]!.pluginOptions?.atlas?.isComputed
  const names = Object.keys(model.attributes).filter(
    (name) => !(name in record) && !editorsOwn.has(name) && !isComputed(name),
  )
  return Object.fromEntries(names.map((name) => [name, emptyValue(model, name)]))
}

function emptyValue(model: Model, name: string): unknown {
  const { type, relation, repeatable, default: initial } = model.attributes[name]!
  if (initial !== undefined) return initial
  if (type === 'relation') return relation === 'manyToMany' ? { set: [] } : null
  return repeatable ? [] : null
}
