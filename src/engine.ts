/**
 * Runs a list of stages over one source. Before anything runs, the list is checked: each stage must find the layers it
 * requires among those provided before it, and no layer is provided twice. Layers are frozen as they are added.
 */
import type { LayerName, Layers, Source, Stage } from './model/document.ts'
import type { Message } from './model/message.ts'

// biome-ignore lint/suspicious/noExplicitAny: a list of stages over different layers; defineStage checks each one's own types
export type AnyStage = Stage<any, any>

/** Types a stage by the layers it lists. */
export const defineStage = <R extends LayerName, P extends LayerName>(stage: Stage<R, P>): Stage<R, P> => stage

/** @throws Error where a stage requires what none before it provides, or provides what is there already */
export function validateStages(stages: readonly AnyStage[]): void {
  const provided = new Set<LayerName>()
  for (const stage of stages) {
    const missing = stage.requires.filter((layer: LayerName) => !provided.has(layer))
    if (missing.length > 0)
      throw new Error(`stage ${stage.name} needs ${missing.join(', ')}, which no stage before it provides`)
    for (const layer of stage.provides as readonly LayerName[]) {
      if (provided.has(layer)) throw new Error(`stage ${stage.name} provides ${layer}, which is there already`)
      provided.add(layer)
    }
  }
}

export interface RunOptions {
  /** Told after each stage, so that a caller can time it. */
  readonly onStage?: (name: string) => void
}

export interface Run {
  readonly source: Source
  readonly layers: Layers
  readonly messages: readonly Message[]
}

/** Runs all stages in order. A stage that throws stops the run with an error that names the stage. */
export function run(stages: readonly AnyStage[], source: Source, options: RunOptions = {}): Run {
  validateStages(stages)
  const messages: Message[] = []
  let layers: Partial<Layers> = {}
  for (const stage of stages) {
    const emit = (message: Omit<Message, 'stage'>) => messages.push({ stage: stage.name, ...message })
    try {
      const added = stage.run({ ...source, ...layers }, emit)
      for (const [name, layer] of Object.entries(added)) if (name !== 'html') Object.freeze(layer)
      layers = { ...layers, ...added }
    } catch (error) {
      throw new Error(
        `stage ${stage.name} failed on ${source.id}: ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      )
    }
    options.onStage?.(stage.name)
  }
  return { source, layers: layers as Layers, messages }
}
