import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Core } from '@strapi/strapi'
import { costLimit } from '../src/graphql/cost-limit'
import { depthLimit, defaultPageSize, maxPageSize, maxTokens } from '../src/graphql/limits'

const megabyte = 1024 * 1024

/** A mail server by its settings; without SMTP_HOST messages stay here (src/mail/outbox.ts). */
const email = (env: Core.Config.Shared.ConfigParams['env']) => ({
  config: {
    provider: env('SMTP_HOST') ? 'nodemailer' : 'sendmail',
    providerOptions: {
      host: env('SMTP_HOST'),
      port: env.int('SMTP_PORT', 587),
      secure: env.bool('SMTP_SECURE', false),
      ...(env('SMTP_USERNAME') ? { auth: { user: env('SMTP_USERNAME'), pass: env('SMTP_PASSWORD') } } : {}),
    },
    settings: {
      defaultFrom: env('MAIL_FROM', 'atlas@localhost'),
      defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'atlas@localhost')),
    },
  },
})

/** Settings of the plugins; the GraphQL schema itself is shaped in src/graphql. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: () => ApolloServerPluginLandingPageDisabled(),
      depthLimit,
      defaultLimit: defaultPageSize,
      maxLimit: maxPageSize,
      generateArtifacts: false,
      apolloServer: {
        // The schema is public and holds public types only: whoever wants to reuse the data may explore it.
        introspection: true,
        // strapi::cors, by list, has already answered.
        cors: false,
        csrfPrevention: true,
        includeStacktraceInErrorResponses: false,
        allowBatchedHttpRequests: false,
        parseOptions: { maxTokens },
        bodyParserConfig: { jsonLimit: '64kb', enableTypes: ['json'] },
        plugins: [costLimit()],
      },
    },
  },
  email: email(env),
  upload: {
    config: {
      sizeLimit: 20 * megabyte,
      security: {
        allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
        deniedTypes: ['image/svg+xml', 'text/html', 'application/javascript'],
      },
    },
  },
  'users-permissions': { enabled: true, config: { jwtSecret: env('JWT_SECRET'), register: { allowedFields: [] } } },
})
