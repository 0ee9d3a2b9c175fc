const contents = '/content-manager/collection-types/:model'

/** What the admin asks to show itself, whoever is signed in. Nothing of the content is in these answers. */
const frame = [
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/information',
  'GET /admin/telemetry-properties',
  'GET /admin/guided-tour-meta',
  'GET /admin/license-trial-time-left',
  'GET /admin/homepage/layout',
  'PUT /admin/homepage/layout',
  'POST /admin/permissions/check',
  'GET /admin/users/me',
  'PUT /admin/users/me',
  'GET /admin/users/me/permissions',
  'POST /admin/logout',
  'GET /i18n/locales',
  'GET /i18n/settings',
  'GET /admin/ai-feature-config',
  'GET /content-manager/init',
  'GET /content-manager/content-types',
  'GET /content-manager/content-types-settings',
  'GET /content-manager/content-types/:uid/configuration',
  'GET /content-manager/components',
  'GET /content-manager/components/:uid/configuration',
]

/** Addresses that read or write entries: each is watched (watch-entries.ts), and Strapi's own rights apply behind. */
const entries = [
  `GET ${contents}`,
  `POST ${contents}`,
  `GET ${contents}/:id`,
  `PUT ${contents}/:id`,
  `DELETE ${contents}/:id`,
  `POST ${contents}/clone/:sourceId`,
  `POST ${contents}/auto-clone/:sourceId`,
  `POST ${contents}/actions/publish`,
  `POST ${contents}/:id/actions/publish`,
  `POST ${contents}/:id/actions/unpublish`,
  `POST ${contents}/:id/actions/discard`,
  `GET ${contents}/:id/actions/countDraftRelations`,
  `GET ${contents}/actions/countManyEntriesDraftRelations`,
  `POST ${contents}/actions/bulkDelete`,
  `POST ${contents}/actions/bulkPublish`,
  `POST ${contents}/actions/bulkUnpublish`,
  `POST ${contents}/actions/bulkFindForValidation`,
]

/** Links are answered by doors of our own (watch-links.ts). */
const linkDoors = {
  available: 'GET /content-manager/relations/:model/:targetField',
  existing: 'GET /content-manager/relations/:model/:id/:targetField',
} as const

/** The home's own questions, under the conditions of each role. */
const homeDoors = {
  recent: 'GET /content-manager/homepage/recent-documents',
  counts: 'GET /content-manager/homepage/count-documents',
} as const

/** What an address is to people with narrow roles. */
export type DoorKind = 'open' | 'entries' | 'available-links' | 'existing-links' | 'counts' | 'closed'

/**
 * What an address of the admin (`GET /admin/init`) is to partners and members of the committee: closed unless it is
 * named here. The atlas's own, under /atlas, say themselves who may ask.
 */
export function doorKind(door: string): DoorKind {
  if (entries.includes(door)) return 'entries'
  if (door === linkDoors.available) return 'available-links'
  if (door === linkDoors.existing) return 'existing-links'
  if (door === homeDoors.counts) return 'counts'
  const isOpen = frame.includes(door) || door === homeDoors.recent || / \/atlas\//.test(door)
  return isOpen ? 'open' : 'closed'
}
