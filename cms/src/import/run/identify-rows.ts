import type { Core } from '@strapi/strapi'
import { defaultLocale } from '@atlas/shared'
import { documentIds } from '../known-records'
import type { Model } from '../model'
import type { IdentifiedRow, ImportRow } from './import-row'

const LENGTH = 100

/** A stable identifier made from a name: « Café des aidants » → `cafe-des-aidants`. */
export const identifierOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LENGTH)
    .replace(/^-+|-+$/g, '')

const valueOf = ({ assignments }: ImportRow, attribute: string): string => {
  const found = assignments.find((one) => one.locale === defaultLocale && one.attribute === attribute && !one.part)
  return typeof found?.value === 'string' ? found.value.trim() : ''
}

/** The identifier of a row that states none, from what names its entry. */
function proposedId(model: Model, row: ImportRow): string {
  if (model.type === 'typology-category') return [valueOf(row, 'axis'), valueOf(row, 'code')].join('.')
  if (model.type === 'typology-axis') return valueOf(row, 'code')
  const { targetField } = (model.attributes.slug ?? {}) as { targetField?: string }
  return identifierOf(valueOf(row, 'slug') || (targetField ? valueOf(row, targetField) : ''))
}

const plainDoi = (doi: string): string => doi.toLowerCase()

/** DOI, in small letters → stable id of the publications that are there; nothing for types without DOI. */
export async function knownDois(strapi: Core.Strapi, model: Model): Promise<Map<string, string>> {
  if (!('doi' in model.attributes)) return new Map()
  const rows = (await strapi.db.query(model.uid).findMany({
    select: ['doi', 'recordId'],
    where: { doi: { $notNull: true }, recordId: { $notNull: true } },
  })) as { doi: string; recordId: string }[]
  return new Map(rows.map(({ doi, recordId }) => [plainDoi(doi), recordId]))
}

interface Known {
  readonly ids: ReadonlyMap<string, string>
  readonly dois: ReadonlyMap<string, string>
  readonly inFile: Set<string>
}

const problem = (message: string) => ({ path: 'recordId', message })

function newId(
  model: Model,
  row: ImportRow,
  { ids, inFile }: Known,
): { recordId: string; problems: { path: string; message: string }[] } {
  const wanted = proposedId(model, row)
  if (!wanted || wanted === '.')
    return { recordId: '', problems: [problem('l’identifiant stable manque, et rien ne permet d’en faire un.')] }
  if (ids.has(wanted))
    return {
      recordId: wanted,
      problems: [
        problem(
          `une fiche «\u00a0${wanted}\u00a0» existe déjà. Pour la mettre à jour, donnez cet identifiant stable à la ligne\u202f; pour une autre fiche, donnez-en un autre.`,
        ),
      ],
    }
  let recordId = wanted
  for (let rank = 2; inFile.has(recordId); rank += 1) recordId = `${wanted}-${rank}`
  return { recordId, problems: [] }
}

function identified(model: Model, row: ImportRow, known: Known): IdentifiedRow {
  const read = row.problems ?? []
  const given = valueOf(row, 'recordId') || known.dois.get(plainDoi(valueOf(row, 'doi')))
  const { recordId, problems } = given ? { recordId: given, problems: [] } : newId(model, row, known)
  const repeated = known.inFile.has(recordId) ? [problem('plusieurs lignes du fichier portent cet identifiant.')] : []
  known.inFile.add(recordId)
  const documentId = known.ids.get(recordId)
  return { ...row, recordId, ...(documentId ? { documentId } : {}), problems: [...read, ...problems, ...repeated] }
}

/**
 * Finds the entry of each row: by its stable id, a publication by its DOI as well. A row without either makes a new
 * entry, whose id comes from its name; it is refused when that name is taken, since nothing tells which was meant.
 */
export async function identifyRows(
  strapi: Core.Strapi,
  model: Model,
  rows: readonly ImportRow[],
): Promise<IdentifiedRow[]> {
  const known = {
    ids: await documentIds(strapi, model.uid),
    dois: await knownDois(strapi, model),
    inFile: new Set<string>(),
  }
  return rows.map((row) => identified(model, row, known))
}
