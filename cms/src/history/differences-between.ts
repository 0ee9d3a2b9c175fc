import type { Core } from '@strapi/strapi'
import { differences } from './differences'
import { recordedFields } from './recorded-fields'
import type { FieldDifference, Snapshot } from './recorded-field'

/** What differs between two snapshots of a record of a type (null: it did not exist), in French words. */
export const differencesBetween = (
  strapi: Core.Strapi,
  uid: string,
  before: Snapshot | null,
  after: Snapshot | null,
): FieldDifference[] => differences(recordedFields(strapi, uid), before, after)
