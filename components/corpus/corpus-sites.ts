/** The real sites of the corpus; `settings/<name>.yaml` is what their mover writes in `content/site.yaml`. */
export const corpusSites = [
  { name: "eleventy-dsfr", files: 29 },
  { name: "codegouvfr-website", files: 211 },
  { name: "communs", files: 73 },
] as const;

export type CorpusSite = (typeof corpusSites)[number];
