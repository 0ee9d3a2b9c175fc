import { links, type SiteLink } from './links'

/** A way in for one kind of reader: links to what they come for; words are the messages `doors.<key>`. */
export interface Door {
  readonly key: 'user' | 'professional' | 'institution'
  readonly ways: readonly { readonly key: string; readonly to: SiteLink }[]
}

/** What each kind of reader is offered, of the pages that exist. */
export const doors: readonly Door[] = [
  {
    key: 'user',
    ways: [
      { key: 'nearMe', to: links.map() },
      { key: 'peerSupport', to: links.initiatives({ categories: { field: ['peer_support'] } }) },
      { key: 'training', to: links.initiatives({ categories: { theme: ['training'] } }) },
      { key: 'pay', to: links.pay() },
    ],
  },
  {
    key: 'professional',
    ways: [
      { key: 'care', to: links.initiatives({ categories: { field: ['care'] } }) },
      { key: 'therapeuticEducation', to: links.initiatives({ categories: { field: ['therapeutic_education'] } }) },
      { key: 'levers', to: links.levers() },
      { key: 'literature', to: links.literature() },
    ],
  },
  {
    key: 'institution',
    ways: [
      { key: 'organisation', to: links.initiatives({ categories: { field: ['care_organisation'] } }) },
      { key: 'quality', to: links.initiatives({ categories: { field: ['quality_safety'] } }) },
      { key: 'comparison', to: links.comparison() },
      { key: 'cost', to: links.pay() },
    ],
  },
]
