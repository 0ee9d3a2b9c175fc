import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::typology-axis.typology-axis')
