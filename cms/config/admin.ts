import type { Core } from '@strapi/strapi'

/** The editors' screens; every secret comes from the environment (.scripts/secrets.mts makes them on a first start). */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET') as string },
  apiToken: { salt: env('API_TOKEN_SALT') as string },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') as string },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') as string } },
  // No survey, no offer of paid features, no link to the developers' documentation, no preview to set up.
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false, config: { handler: () => null } },
})
