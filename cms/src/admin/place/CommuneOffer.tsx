import { Flex, TextButton, Typography } from '@strapi/design-system'
import type { CommuneFill } from './commune-fill'

interface Props {
  readonly fill: CommuneFill
  readonly onAccept: () => void
}

/** Offers the codes of the commune that was typed. */
export function CommuneOffer({ fill, onAccept }: Props) {
  return (
    <Flex paddingTop={3} gap={3} wrap="wrap">
      <Typography textColor="neutral800">
        {`Commune reconnue\u00a0: ${fill.commune}, code INSEE ${fill.communeCode}.`}
      </Typography>
      <TextButton onClick={onAccept}>Remplir ses codes</TextButton>
    </Flex>
  )
}
