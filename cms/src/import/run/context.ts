import type { Core } from '@strapi/strapi'
import type { RuleContext } from '@atlas/shared'
import { ruleContext } from '../../document-middlewares/publishable-record'
import { readTargets } from '../bulk'
import type { TargetsByType } from '../create-records'
import { componentsOf, linksOf, modelOf, type ComponentAttributes, type Model } from '../model'
import { uniquenessOf, type UniquenessCheck } from './unique-values'

/** What an import is asked to do. */
export interface ImportRequest {
  /** The singular name of the type: `initiative`. */
  readonly type: string
  /** Publishes what is created or changed; drafts otherwise. */
  readonly isPublishing: boolean
  /** Writes; only looks otherwise. */
  readonly isWriting: boolean
  readonly userId?: number
  readonly onProgress?: (done: number, total: number) => void
}

/** What every row of an import is looked at with. */
export interface ImportContext {
  readonly strapi: Core.Strapi
  readonly model: Model
  readonly components: ComponentAttributes
  readonly targets: TargetsByType
  readonly rules: RuleContext
  readonly uniqueness: UniquenessCheck
  readonly idsInFile: ReadonlySet<string>
  readonly isPublishing: boolean
}

/** Reads what the rows of an import are looked at with. */
export async function importContext(
  strapi: Core.Strapi,
  { type, isPublishing }: ImportRequest,
  idsInFile: ReadonlySet<string>,
): Promise<ImportContext> {
  const model = modelOf(strapi, type)
  const targets = await readTargets(strapi, [model.uid, ...linksOf(model).map(({ target }) => target)])
  return {
    ...{ strapi, model, targets, idsInFile, isPublishing },
    components: componentsOf(strapi),
    rules: await ruleContext(strapi),
    uniqueness: await uniquenessOf(strapi, model),
  }
}
