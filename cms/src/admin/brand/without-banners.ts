/** The banner of the media library, by whether its older version is chosen, then by installation: unknown, then none. */
const bannerKeys = ['undefined', 'false', 'null'].map(
  (installation) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
)

/** The guided tour of the product, in English, that the first administrator would meet on every screen. */
const tourKey = 'STRAPI_GUIDED_TOUR'

/** Marks the product's own announcements as read: they are for its developers, not for editors. */
export function silenceBanners(storage: Storage): void {
  storage.setItem(tourKey, JSON.stringify({ enabled: false }))
  for (const key of bannerKeys) storage.setItem(key, 'true')
}
