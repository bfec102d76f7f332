import {
  indexDocuments,
  type IndexMakings,
  type SearchFile,
} from "../lib/search/make-index";
import { inThreads } from "./in-threads";

/** Under this number, starting a thread takes longer than what it saves. */
const enoughForThread = 300;

/** Makes the index of the search in a thread, while the build does something else. */
export async function indexInWorker(
  projectDir: string,
  makings: IndexMakings,
): Promise<SearchFile[]> {
  if (makings.documents.length < enoughForThread) {
    return indexDocuments(makings);
  }
  const program = { projectDir, name: "index-worker" };
  const [files = []] = await inThreads(program, [makings], indexDocuments);
  return files;
}
