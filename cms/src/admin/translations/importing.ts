/** The screen « Import et export ». */
export const importing = {
  'atlas.import.title': 'Import et export',
}
