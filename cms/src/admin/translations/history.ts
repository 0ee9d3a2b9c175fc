/** The screens of the history. */
export const history = {
  'atlas.history': 'Historique',
  'atlas.last-days': 'Les 30 derniers jours',
}
