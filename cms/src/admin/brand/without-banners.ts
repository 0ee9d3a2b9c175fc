/** The banner of the media library, by whether its older version is chosen, then by installation: unknown, then none. */
const bannerKeys = ['undefined', 'false', 'null'].map(
  (installation) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${installation}`,
)

/** Marks the product's own announcements as read: they are for its developers, not for editors. */
export function silenceBanners(storage: Storage): void {
  for (const key of bannerKeys) storage.setItem(key, 'true')
}
