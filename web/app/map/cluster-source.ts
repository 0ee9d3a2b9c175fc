import { boundingExtent, buffer } from 'ol/extent.js'
import type Feature from 'ol/Feature.js'
import type Point from 'ol/geom/Point.js'
import Cluster from 'ol/source/Cluster.js'

const weightOf = (feature: Feature<Point>): number => feature.get('weight') as number

/**
 * Clusters that grow around the heaviest features first, so that a disc stands where most of its members are and does
 * not depend on the order in which they came. Features carry their `weight`.
 */
export class HeaviestFirstCluster extends Cluster<Feature<Point>> {
  protected override cluster() {
    const source = this.getSource()
    if (this.resolution === undefined || !source) return
    const reach = this.distance * this.resolution
    const taken = new Set<Feature<Point>>()
    for (const seed of source.getFeatures().sort((a, b) => weightOf(b) - weightOf(a))) {
      if (taken.has(seed)) continue
      const extent = buffer(boundingExtent([seed.getGeometry()!.getCoordinates()]), reach)
      const members = source.getFeaturesInExtent(extent).filter((feature) => !taken.has(feature))
      for (const member of members) taken.add(member)
      this.features.push(this.createCluster(members, extent))
    }
  }
}
