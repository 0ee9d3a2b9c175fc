import type { MapPoint } from '@atlas/shared'

/** A point of the map for tests; say only what matters. */
export const aPoint = (known: Partial<MapPoint> = {}): MapPoint => ({
  slug: 'une-initiative',
  title: 'Une initiative',
  longitude: 2.3522,
  latitude: 48.8566,
  precision: 'commune',
  engagementLevel: 'partnership',
  field: 'care',
  departmentCode: '75',
  commune: 'Paris',
  country: 'FR',
  leadActorName: 'Une association',
  scale: 'regional',
  freshOn: '2026-11-22',
  language: 'fr',
  ...known,
})
