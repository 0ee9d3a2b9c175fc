import type { Core } from '@strapi/strapi'
import { contributionIntake } from '../contributions'
import { verificationIntakeRoutes } from '../freshness'
import { previewIntakeRoutes } from '../preview'
import type { IntakeRoute } from './intake-route'
import { registerIntakeRoutes } from './register-intake-routes'

export type { IntakeRequest, IntakeRoute } from './intake-route'

/** Every address at which the site hands over what visitors send, by topic. */
const routes: readonly IntakeRoute[] = [...contributionIntake, ...verificationIntakeRoutes, ...previewIntakeRoutes]

/** Opens the way from the site's forms to the CMS. */
export const openIntake = (strapi: Core.Strapi): void => registerIntakeRoutes(strapi, routes)
