/**
 * The part of a country that each collected territory is about, read from its name: a French region by its INSEE code
 * (COG 2026), a part of another country by the name that the places of initiatives use. A territory that is absent here
 * is a whole country.
 */
export const areas = {
  'ile-de-france': { regionCode: '11' },
  occitanie: { regionCode: '76' },
  'provence-alpes-cote-d-azur': { regionCode: '93' },
  'auvergne-rhone-alpes': { regionCode: '84' },
  'grand-est': { regionCode: '44' }, // « Grand Est (Nancy) »
  'pays-de-la-loire': { regionCode: '52' }, // « Pays de la Loire (Nantes) »
  'hauts-de-france': { regionCode: '32' },
  bretagne: { regionCode: '53' }, // « Bretagne (Rennes) »
  'nouvelle-aquitaine': { regionCode: '75' },
  quebec: { region: 'Québec' },
  canada: { exceptRegion: 'Québec' }, // « Canada (fédéral et autres provinces) »
  angleterre: { region: 'Angleterre' }, // « Royaume-Uni (Angleterre) »
}
