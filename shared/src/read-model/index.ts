export * from './initiative-item'
export * from './map-point'
export * from './encode-map-points'
export * from './publication-item'
