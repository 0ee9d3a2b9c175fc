import type { UID } from '@strapi/strapi'
import type { RuleContext } from '@atlas/shared'
import { linkProblems } from '../../src/import/check-links'
import { ruleProblems } from '../../src/import/check-publication-rules'
import { shapeProblems } from '../../src/import/check-shape'
import { dataFiles } from '../../src/import/data-files'
import { problemText } from '../../src/import/field-problem'
import { glossaryOfFile } from '../../src/import/glossary-of-file'
import type { DocumentIds } from '../../src/import/known-records'
import type { Model, ModelAttribute } from '../../src/import/model'
import type { ImportRecord } from '../../src/import/record'
import { components, contentTypes } from './content-model'
import { recordsOf } from './shipped-records'

const uidOf = (type: string) => `api::${type}.${type}` as UID.ContentType

function modelOf(type: string): Model {
  const { attributes, pluginOptions } = contentTypes.get(type)!
  return {
    uid: uidOf(type),
    type,
    isLocalized: pluginOptions.i18n?.localized === true,
    attributes: attributes as unknown as Record<string, ModelAttribute>,
  }
}

/** What will be in the database before a file is loaded: the files before it. */
function loadedBefore(type: string): Map<UID.ContentType, DocumentIds> {
  const before = dataFiles.slice(
    0,
    dataFiles.findIndex((file) => file.type === type),
  )
  return new Map(before.map((file) => [uidOf(file.type), new Map(recordsOf(file.name).map((r) => [r.recordId, 'x']))]))
}

const context: RuleContext = {
  mandatoryAxes: recordsOf('typology-axes')
    .filter(({ isMandatory }) => isMandatory)
    .map(({ code, label }) => ({ code: code as string, label: { fr: label as string, en: label as string } })),
  today: '2026-11-22',
  glossary: glossaryOfFile(recordsOf('glossary-terms')),
}

/** What the import would find wrong with a shipped record, the files before its own being loaded. */
export function checkedRecord(type: string, record: ImportRecord): string[] {
  const model = modelOf(type)
  const file = dataFiles.find((candidate) => candidate.type === type)!
  const ids = new Set(recordsOf(file.name).map(({ recordId }) => recordId))
  return [
    ...shapeProblems(
      model,
      record,
      (name) => components.get(name)?.attributes as unknown as Record<string, ModelAttribute>,
    ),
    ...linkProblems(model, record, loadedBefore(type), ids),
    ...ruleProblems(model, record, context),
  ].map(problemText)
}
