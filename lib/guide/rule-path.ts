/** Where the page of a rule is, in a site that has the guide. */
export function rulePath(name: string): string {
  return `/guide/regles/${name}/`;
}
