import type { Door } from './access-doors'

export type RoleCode = 'ars_administrator' | 'ars_editor' | 'partner_contributor' | 'committee_member'
/** Whose entry is asked about, and whether it is published. */
export type Whose = 'own draft' | 'own published' | 'other draft' | 'other published'
type Need = Door['needs']
type Reach = readonly Whose[]

const everyone: Reach = ['own draft', 'own published', 'other draft', 'other published']
const own: Reach = ['own draft', 'own published']
const published: Reach = ['own published', 'other published']
const nobody: Reach = []

type Rights = Readonly<Record<Need, Reach>>
const none: Rights = { read: nobody, create: nobody, update: nobody, publish: nobody, delete: nobody }
const all: Rights = { read: everyone, create: everyone, update: everyone, publish: everyone, delete: everyone }
const allButPublish: Rights = { ...all, publish: nobody }

/** Kinds of content, as roles tell them apart. */
const kinds = {
  written: ['initiative', 'remuneration-practice'],
  organisation: ['actor'],
  followUp: ['requirement', 'milestone', 'deliverable', 'meeting'],
  received: ['contribution', 'interview'],
} as const
export type Kind = keyof typeof kinds | 'other public' | 'hidden'

/** Which kind a type is; a private type that no list names is nobody's. */
export function kindOf(name: string, isPrivate: boolean): Kind {
  const named = (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) =>
    (kinds[kind] as readonly string[]).includes(name),
  )
  return named ?? (isPrivate ? 'hidden' : 'other public')
}

const agency: Readonly<Record<Kind, Rights>> = {
  ...{ written: all, organisation: all, followUp: all, 'other public': all },
  ...{ received: allButPublish, hidden: none },
}

/** Who may do what to whose entries: read as « a partner reads, of what is written, its own ». */
export const expectations: Readonly<Record<RoleCode, Readonly<Record<Kind, Rights>>>> = {
  ars_administrator: agency,
  ars_editor: agency,
  partner_contributor: {
    written: { ...none, read: own, create: own, update: own },
    organisation: { ...none, read: own, update: own },
    ...{ followUp: none, 'other public': none, received: none, hidden: none },
  },
  committee_member: {
    written: { ...none, read: published },
    organisation: { ...none, read: published },
    followUp: { ...none, read: everyone },
    'other public': { ...none, read: published },
    ...{ received: none, hidden: none },
  },
}

/** Whether the table lets a role through a door. */
export function isExpected(role: RoleCode, kind: Kind, door: Door, whose: Whose): boolean {
  const reach = expectations[role][kind][door.needs]
  return door.isAboutType ? reach.length > 0 : reach.includes(whose)
}
