import type { Core } from '@strapi/strapi'
import type { FieldProblem } from '../field-problem'
import { isComputed, type Model } from '../model'
import type { ImportRecord } from '../record'

/** Refuses the values that another entry has, of the fields that no two entries may share. */
export type UniquenessCheck = (record: ImportRecord) => FieldProblem[]

const uniqueNames = ({ attributes }: Model): string[] =>
  Object.entries(attributes)
    .filter(([name, attribute]) => name !== 'recordId' && !isComputed(attribute))
    .filter(([, { type, unique }]) => type === 'uid' || unique === true)
    .map(([name]) => name)

/** Reads who has which value; records that are checked take theirs in turn. */
export async function uniquenessOf(strapi: Core.Strapi, model: Model): Promise<UniquenessCheck> {
  const owners = new Map<string, Map<string, string>>()
  for (const name of uniqueNames(model)) {
    const rows = (await strapi.db.query(model.uid).findMany({
      select: [name, 'recordId'],
      where: { [name]: { $notNull: true } },
    })) as Record<string, string>[]
    owners.set(name, new Map(rows.map((row) => [row[name]!, row.recordId ?? ''])))
  }
  return (record) =>
    [...owners].flatMap(([name, taken]) => {
      const value = record[name]
      if (typeof value !== 'string' || value === '') return []
      const owner = taken.get(value)
      if (owner === undefined) taken.set(value, record.recordId)
      return owner === undefined || owner === record.recordId
        ? []
        : [{ path: name, message: `«\u00a0${value}\u00a0» est déjà pris par la fiche «\u00a0${owner}\u00a0».` }]
    })
}
