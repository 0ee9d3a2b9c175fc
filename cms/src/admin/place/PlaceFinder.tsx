import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system'
import { PinMap } from '@strapi/icons'
import { lazy, Suspense, useId, useState } from 'react'
import { AddressSearch } from './AddressSearch'
import { communeFill } from './commune-fill'
import { CommuneOffer } from './CommuneOffer'
import { CoordinatesField } from './CoordinatesField'
import { placeWarnings, pointOf } from './place-value'
import { usePlace } from './use-place'

/** OpenLayers comes with the map, when it is first opened. */
const PlaceMap = lazy(() => import('./PlaceMap'))

interface Props {
  /** The path of a field of the place: `places.0.commune`. */
  readonly name: string
  readonly disabled?: boolean
}

/** Fills a place from an address, a click on the map, or coordinates; says at once what contradicts itself. */
export function PlaceFinder({ name, disabled = false }: Props) {
  const path = name.slice(0, name.lastIndexOf('.'))
  const { place, message, canTakeBack, fillFrom, fillCommune, putPoint, takeBack } = usePlace(path)
  const [isMapOpen, setMapOpen] = useState(false)
  const mapId = useId()
  const warnings = placeWarnings(place)
  const commune = disabled ? null : communeFill(place)
  return (
    <Box
      role="group"
      aria-label="Trouver le lieu"
      padding={4}
      hasRadius
      borderColor="neutral200"
      background="neutral0"
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {disabled ? null : <AddressSearch disabled={disabled} onChoose={fillFrom} />}
        {disabled ? null : <CoordinatesField disabled={disabled} onRead={putPoint} />}
        <Box>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<PinMap />}
            aria-expanded={isMapOpen}
            aria-controls={mapId}
            onClick={() => setMapOpen(!isMapOpen)}
          >
            {mapLabel(isMapOpen, disabled)}
          </Button>
        </Box>
        <Box id={mapId} hidden={!isMapOpen}>
          {isMapOpen ? (
            <Suspense fallback={<Typography textColor="neutral600">La carte arrive…</Typography>}>
              <PlaceMap
                point={pointOf(place)}
                department={place.departmentCode ?? null}
                {...{ disabled }}
                onPick={putPoint}
              />
            </Suspense>
          ) : null}
        </Box>
      </Flex>
      <Box aria-live="polite">
        {message ? (
          <Flex paddingTop={4} gap={3} wrap="wrap">
            <Typography textColor="neutral800">{message}</Typography>
            {canTakeBack && !disabled ? <TextButton onClick={takeBack}>Annuler ce remplissage</TextButton> : null}
          </Flex>
        ) : null}
      </Box>
      <Box aria-live="polite">
        {commune ? <CommuneOffer fill={commune} onAccept={() => fillCommune(commune)} /> : null}
      </Box>
      <Box role="status">
        {warnings.map((warning) => (
          <Box key={warning} paddingTop={3}>
            <Typography textColor="danger600">{warning}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function mapLabel(isOpen: boolean, disabled: boolean): string {
  if (isOpen) return 'Fermer la carte'
  return disabled ? 'Voir sur la carte' : 'Placer sur la carte'
}
