import { Box, Flex, Typography } from '@strapi/design-system'
import { DifferenceTable } from './DifferenceTable'
import type { LostLink, Restoration } from './revision-line'

/** The links that a restoration leaves out, by field. */
export function LostLinks({ lost }: { readonly lost: readonly LostLink[] }) {
  if (lost.length === 0) return null
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Typography tag="h3" fontWeight="semiBold">
        Liens qui ne peuvent pas revenir
      </Typography>
      <Typography tag="p">Ces fiches n’existent plus, ou pas dans cette langue. Le reste sera rétabli.</Typography>
      <ul>
        {lost.map(({ label, name }) => (
          <li key={`${label} ${name}`}>
            <Typography>
              {label}&nbsp;: {name}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  )
}

/** What a restoration will change, to be read before it is confirmed. */
export function RestorePanel({ restoration }: { readonly restoration: Restoration }) {
  const { isDeleted, differences, lost } = restoration
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p">
        {isDeleted
          ? 'La fiche supprimée reviendra comme brouillon, dans toutes ses langues. Elle ne sera pas publiée.'
          : 'Le brouillon reprendra ce que disait cette version. Rien ne sera publié, et l’état actuel reste dans l’historique.'}
      </Typography>
      <LostLinks lost={lost} />
      {isDeleted ? null : (
        <Box>
          <DifferenceTable
            differences={differences}
            caption="Ce qui changera dans le brouillon"
            beforeLabel="Brouillon actuel"
            afterLabel="Version rétablie"
            emptyText="Le brouillon dit déjà la même chose."
          />
        </Box>
      )}
    </Flex>
  )
}
