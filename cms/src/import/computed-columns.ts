import type { Core } from '@strapi/strapi'
import { writeManagedByKeys } from '../access/managed-by'
import { nameCategories } from '../document-middlewares/name-categories'
import type { Model } from './model'

/** Writes what follows from other fields: the names of categories, the organisation that keeps an entry up to date. */
export async function writeComputedColumns(strapi: Core.Strapi, { uid, type, attributes }: Model): Promise<void> {
  if (type === 'typology-category' || type === 'typology-axis') await nameCategories(strapi)
  if ('managedByKey' in attributes) await writeManagedByKeys(strapi, uid)
}
