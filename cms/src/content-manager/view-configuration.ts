import { isDeepStrictEqual } from 'node:util'
import type { FormCell } from '../fields'
import type { ModelPresentation, ShownAttribute, ShownModel } from './presentation'
import { sortOrderOf } from './sort-orders'
import { strapiFieldLabels } from './strapi-fields'

interface FieldConfiguration {
  readonly edit: Readonly<Record<string, unknown>>
  readonly list: Readonly<Record<string, unknown>>
}

/** What the content manager stores of how a type or a component is shown. */
export interface ViewConfiguration {
  readonly settings: Readonly<Record<string, unknown>>
  readonly metadatas: Readonly<Record<string, FieldConfiguration>>
  readonly layouts: { readonly list: readonly string[]; readonly edit: readonly (readonly FormCell[])[] }
}

/** The field that names the entries of a type in links to it; undefined for types that are not ours. */
export type LinkFieldOf = (uid: string) => string | undefined

const pageSize = 20

function labelOf(name: string, attribute: ShownAttribute | undefined): string {
  return attribute?.pluginOptions?.atlas?.label ?? strapiFieldLabels[name] ?? name
}

function fieldConfiguration(
  name: string,
  attribute: ShownAttribute | undefined,
  stored: FieldConfiguration,
  linkFieldOf: LinkFieldOf,
  isPart: boolean,
): FieldConfiguration {
  const label = labelOf(name, attribute)
  // The content manager says so itself from the second start on.
  const numbers = isPart && name === 'id' ? { searchable: false, sortable: false } : {}
  const list = { ...stored.list, ...numbers, label }
  if (!attribute?.pluginOptions?.atlas)
    return { edit: { ...stored.edit, ...(stored.edit.label ? { label } : {}) }, list }
  const { help = '', isReadOnly = false } = attribute.pluginOptions.atlas
  const linkField = attribute.target ? linkFieldOf(attribute.target) : undefined
  const edit = {
    ...stored.edit,
    ...{ label, description: help, placeholder: '' },
    // Imports and exports know an entry by it: an editor reads it, code writes it.
    editable: name !== 'recordId' && !isReadOnly,
    ...(linkField ? { mainField: linkField } : {}),
  }
  return { edit, list }
}

function settings(uid: string, { mainField, listColumns }: ModelPresentation, stored: ViewConfiguration['settings']) {
  const { field, direction } = sortOrderOf(uid, mainField)
  const sort = listColumns ? { defaultSortBy: field, defaultSortOrder: direction } : {}
  return { ...stored, pageSize, mainField, ...sort, relationOpenMode: 'modal' }
}

/** The form's rows, without the fields that the CMS computes. */
function formRows({ attributes }: ShownModel, rows: ModelPresentation['layout']): FormCell[][] {
  const isShown = ({ name }: FormCell) => !attributes[name]?.pluginOptions?.atlas?.isComputed
  return rows.map((row) => row.filter(isShown).map((cell) => ({ ...cell }))).filter((row) => row.length > 0)
}

/**
 * How the content manager shows a type or a component, from what the content model says of it.
 * Null for what is not ours (accounts, files…).
 */
export function viewConfiguration(
  model: ShownModel,
  stored: ViewConfiguration,
  linkFieldOf: LinkFieldOf,
): ViewConfiguration | null {
  const presentation = model.pluginOptions?.atlas
  if (!presentation) return null
  const isPart = presentation.listColumns === undefined
  const metadatas = Object.fromEntries(
    Object.entries(stored.metadatas).map(([name, field]) => [
      name,
      fieldConfiguration(name, model.attributes[name], field, linkFieldOf, isPart),
    ]),
  )
  const list = [...(presentation.listColumns ?? stored.layouts.list)]
  return {
    settings: settings(model.uid, presentation, stored.settings),
    metadatas,
    layouts: { list, edit: formRows(model, presentation.layout) },
  }
}

/** Whether two configurations show the same screens. */
export const isSameView = (a: ViewConfiguration, b: ViewConfiguration): boolean =>
  isDeepStrictEqual(
    { settings: a.settings, metadatas: a.metadatas, layouts: a.layouts },
    { settings: b.settings, metadatas: b.metadatas, layouts: b.layouts },
  )
