import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::typology-axis.typology-axis')
