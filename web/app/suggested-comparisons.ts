/** Comparisons that are worth a first look; words are the messages `comparison.suggestion.<key>`. */
export const suggestedComparisons = [
  { key: 'models', territories: ['ile-de-france', 'quebec', 'angleterre'] },
  { key: 'regions', territories: ['ile-de-france', 'auvergne-rhone-alpes', 'occitanie', 'nouvelle-aquitaine'] },
  { key: 'neighbours', territories: ['france', 'belgique', 'suisse', 'allemagne'] },
] as const
