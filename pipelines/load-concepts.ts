/** A user's own concepts: a file in the format of the shipped data becomes a registry, or one clear line for each fault in it. */
import { extendRegistry, type Registry } from '../src/index.ts'
import { decode, UnreadableError } from './decode.ts'
import { bytesOf } from './release.ts'

/** The text of a file of concepts, checked. @throws UnreadableError with file, line and reason of each fault */
export async function readConcepts(path: string): Promise<string> {
  const { text } = decode(await bytesOf(path), path)
  const { errors } = extendRegistry(text)
  if (errors.length > 0)
    throw new UnreadableError(errors.map(({ line, reason }) => `${path}:${line}: ${reason}`).join('\ntieout: '))
  return text
}

let last: { readonly text: string; readonly registry: Registry } | undefined

/** The registry with these concepts; made once in each thread. */
export function registryOf(text: string): Registry {
  if (last?.text !== text) last = { text, registry: extendRegistry(text).registry }
  return last.registry
}
