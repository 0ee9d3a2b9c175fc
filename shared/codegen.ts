import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types every operation of src/graphql against the schema that the CMS printed. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'src/graphql/*.graphql',
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        strictScalars: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', I18NLocaleCode: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
