/** The review of entries. */
export const review = {
  'atlas.review.queue': 'Relecture',
  'atlas.review.widget': 'Relecture',
}
