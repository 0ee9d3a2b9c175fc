import type { Core } from '@strapi/strapi'
import { componentsOf, modelOf } from './model'
import type { AskRegistry } from './literature/crossref'
import type { ImportRequest } from './run/context'
import type { ImportOutcome } from './run/import-row'
import { runImport } from './run/run-import'
import { readSource } from './source/read-source'
import { matchedPaths } from './source/source-columns'
import { sourceRows } from './source/source-rows'

export interface FileRequest extends ImportRequest {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly ask?: AskRegistry
}

/**
 * Imports a file in one go, its columns matched by their names: what the command line does. Throws a RefusedFile, whose
 * message is for the reader, when the file cannot be read.
 */
export async function importFile(strapi: Core.Strapi, request: FileRequest): Promise<ImportOutcome> {
  const { fileName, bytes, type, ask } = request
  const model = modelOf(strapi, type)
  const source = await readSource(fileName, bytes, type)
  const paths = source.kind === 'table' ? matchedPaths(model, componentsOf(strapi), source.headers) : []
  return runImport(strapi, request, await sourceRows(strapi, model, source, paths, ask))
}
