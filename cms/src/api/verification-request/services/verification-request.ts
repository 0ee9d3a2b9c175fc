import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::verification-request.verification-request')
