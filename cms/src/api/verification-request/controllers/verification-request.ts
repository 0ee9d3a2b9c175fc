import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::verification-request.verification-request')
