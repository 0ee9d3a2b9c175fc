import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Core } from '@strapi/strapi'
import { costLimit } from '../src/graphql/cost-limit'
import { depthLimit, defaultPageSize, maxPageSize, maxTokens } from '../src/graphql/limits'

const megabyte = 1024 * 1024

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
