import type { SourceFile } from "../disk/read-site-files";
import { fileStart } from "../problems";
import type { SiteSettings } from "../site/settings";
import { placeEntry, type EntryPlace } from "./entry-path";
import { readFrontMatter, type FrontMatter } from "./front-matter";
import { splitFrontMatter } from "./split-front-matter";

/** What a source file says above its body, and where it is published. */
export interface Head extends EntryPlace {
  file: string;
  fields: FrontMatter;
}

/** Reads a source file without its body, which takes far longer; what is wrong in it is left out. */
export function readHead(
  { file, text }: SourceFile,
  settings: SiteSettings,
): Head {
  const { yaml } = splitFrontMatter(file, text);
  const { fields } = readFrontMatter(file, yaml);
  const { language, collection, path } = placeEntry(
    file,
    fields,
    settings,
    () => fileStart,
  );
  return { file, fields, language, collection, path };
}
