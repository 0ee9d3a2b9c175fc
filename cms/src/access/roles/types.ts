import type { Core, Schema } from '@strapi/strapi'
import { privateTypes, publicTypes } from '../public-types'

/** Some content types, chosen once the content model is loaded. */
export type TypesOf = (strapi: Core.Strapi) => string[]

const uidOf = (name: string): string => `api::${name}.${name}`

interface Options {
  readonly atlas?: { readonly group?: string }
  readonly 'content-manager'?: { readonly visible?: boolean }
}
const optionsOf = ({ pluginOptions }: Schema.ContentType): Options => (pluginOptions ?? {}) as Options

/** Written by the CMS itself, for a screen of its own or for the record. */
const isWrittenByCode = (type: Schema.ContentType): boolean => {
  const options = optionsOf(type)
  return options['content-manager']?.visible === false || options.atlas?.group === 'Suivi interne'
}
const uids = (types: readonly Schema.ContentType[]): string[] => types.map(({ uid }) => uid)

/** What the public reads once published. */
export const publicContent: TypesOf = (strapi) => uids(publicTypes(strapi))

/** What is received and heard: never public, handled by the agency. */
export const receivedContent: TypesOf = (strapi) => uids(privateTypes(strapi).filter((type) => !isWrittenByCode(type)))

/** What the CMS records of itself and shows in its lists: to be read, never written. */
export const recordedContent: TypesOf = (strapi) =>
  uids(
    privateTypes(strapi).filter(
      (type) => isWrittenByCode(type) && optionsOf(type)['content-manager']?.visible !== false,
    ),
  )

/** What the strategic committee reads. */
export const followUp: TypesOf = (strapi) =>
  uids(publicTypes(strapi).filter((type) => optionsOf(type).atlas?.group === 'Suivi'))

/** What the public reads, but for the follow-up of the strategy. */
export const publicContentBesidesFollowUp: TypesOf = (strapi) =>
  publicContent(strapi).filter((uid) => !followUp(strapi).includes(uid))

/** What an organisation describes of itself. */
export const initiatives: TypesOf = () => [uidOf('initiative')]
export const payPractices: TypesOf = () => [uidOf('remuneration-practice')]
export const organisations: TypesOf = () => [uidOf('actor')]
