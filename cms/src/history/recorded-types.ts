import type { Core } from '@strapi/strapi'
import { isPublicType } from '../access/public-types'

/** Private types whose changes are told as well. */
const privateTypes: readonly string[] = ['api::contribution.contribution']

/** Whether the history follows the records of a type. */
export const isRecordedType = (strapi: Core.Strapi, uid: string): boolean =>
  privateTypes.includes(uid) || isPublicType(strapi, uid)
