import { defineVocabulary, type CodeOf } from './vocabulary'

/** The bodies that meet to follow the work. */
export const meetingKind = defineVocabulary({
  steering_committee: { fr: 'Comité stratégique et opérationnel', en: 'Strategic and operational committee' },
  working_group: { fr: 'Groupe de travail', en: 'Working group' },
  plenary: { fr: 'Réunion plénière', en: 'Plenary meeting' },
  bilateral: { fr: 'Point bilatéral', en: 'Bilateral meeting' },
  other: { fr: 'Autre', en: 'Other' },
})
export type MeetingKind = CodeOf<typeof meetingKind>
