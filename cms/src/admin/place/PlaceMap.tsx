import 'ol/ol.css'
import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { styled, useTheme } from 'styled-components'
import type { PlacePrecision } from '@atlas/shared'
import { precisionOfClick } from './fill-place'
import { createPlaceMap } from './place-map'
import type { Point } from './place-value'

interface Props {
  readonly point: Point | null
  readonly department: string | null
  readonly disabled: boolean
  readonly onPick: (point: Point, precision: PlacePrecision) => void
}

const help =
  'Cliquez sur la carte, ou faites glisser le point. Au clavier : les flèches déplacent la carte, + et − zooment, Entrée place le point sur la croix.'

/** The map of a place: OpenLayers, in a chunk of its own. */
export default function PlaceMap({ point, department, disabled, onPick }: Props) {
  const target = useRef<HTMLDivElement>(null)
  const map = useRef<ReturnType<typeof createPlaceMap>>()
  const [isBare, setBare] = useState(false)
  const helpId = useId()
  const { colors } = useTheme()
  const isDark = colors.neutral0 !== '#ffffff'
  const latest = useRef(onPick)
  latest.current = onPick

  useEffect(() => {
    map.current = createPlaceMap(target.current!, {
      colours: {
        ...{ land: colors.neutral0, line: colors.neutral500, text: colors.neutral800 },
        ...{ marker: colors.primary600 },
      },
      isReadOnly: disabled,
      onPick: (picked, metresPerPixel) => latest.current(picked, precisionOfClick(metresPerPixel)),
      onTilesLost: () => setBare(true),
    })
    return () => map.current?.destroy()
  }, [colors, disabled])

  useEffect(
    () => map.current?.show(point, department),
    // A point is two numbers: a new object is not a new point.
    [point?.latitude, point?.longitude, colors, disabled],
  )

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target !== target.current || disabled) return
    event.preventDefault()
    map.current?.pickCentre()
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Frame $isDark={isDark} $hasCross={!disabled} onKeyDown={press}>
        <div ref={target} role="application" aria-label="Carte du lieu" aria-describedby={helpId} tabIndex={0} />
      </Frame>
      <Flex gap={3} wrap="wrap" alignItems="flex-start">
        <Box flex="1 1 32rem">
          <Typography id={helpId} variant="pi" textColor="neutral600">
            {isBare ? 'Le fond de carte ne répond pas : les contours des départements restent. ' : ''}
            {disabled ? '' : help}
          </Typography>
        </Box>
        {disabled ? null : (
          <Button variant="tertiary" size="S" onClick={() => map.current?.pickCentre()}>
            Placer au centre de la carte
          </Button>
        )}
      </Flex>
    </Flex>
  )
}

const Frame = styled.div<{ readonly $isDark: boolean; readonly $hasCross: boolean }>`
  position: relative;

  > div {
    height: 34rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    overflow: hidden;
    background: ${({ theme }) => theme.colors.neutral200};
    cursor: ${({ $hasCross }) => ($hasCross ? 'crosshair' : 'grab')};
  }

  > div:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  .ol-zoom button {
    width: 3.2rem;
    height: 3.2rem;
    font-size: 2rem;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    cursor: pointer;
  }

  .ol-zoom {
    background: ${({ theme }) => theme.colors.neutral300};
  }

  .ol-attribution {
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
  }

  .atlas-place-tiles {
    filter: ${({ $isDark }) => ($isDark ? 'brightness(0.75) contrast(1.1)' : 'none')};
  }

  &:has(> div:focus-visible)::after {
    content: ${({ $hasCross }) => ($hasCross ? "'+'" : 'none')};
    position: absolute;
    inset: 50% auto auto 50%;
    translate: -50% -50%;
    font: 300 4rem/1 sans-serif;
    color: ${({ theme }) => theme.colors.danger600};
    pointer-events: none;
  }
`
