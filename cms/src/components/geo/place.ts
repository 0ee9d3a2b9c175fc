import { coded, component, decimal, text } from '../../fields'

export default component({
  uid: 'geo.place',
  label: 'Lieu',
  mainField: 'commune',
  attributes: {
    label: text('Nom du lieu', { size: 8, help: 'Par exemple : hôpital Avicenne, bâtiment K.' }),
    role: coded('siteRole', 'Rôle du lieu'),
    address: text('Adresse', { size: 8 }),
    postalCode: text('Code postal', { size: 4, maxLength: 12 }),
    commune: text('Commune', { size: 8 }),
    communeCode: text('Code INSEE de la commune', { size: 4, regex: '^([0-9]{2}|2A|2B)[0-9]{3}$' }),
    departmentCode: text('Code du département', { size: 3, regex: '^([0-9]{2,3}|2A|2B)$', help: 'Par exemple : 93.' }),
    regionCode: text('Code INSEE de la région', { size: 3, regex: '^[0-9]{2}$', help: 'Île-de-France : 11.' }),
    region: text('Région ou province', { size: 6, help: 'Hors de France : le nom. En France, le code suffit.' }),
    country: coded('country', 'Pays', { size: 6 }),
    latitude: decimal('Latitude', { min: -90, max: 90, help: 'En degrés décimaux : 48,8566 pour Paris.' }),
    longitude: decimal('Longitude', { min: -180, max: 180, help: 'En degrés décimaux : 2,3522 pour Paris.' }),
    precision: coded('placePrecision', 'Précision du point'),
  },
})
