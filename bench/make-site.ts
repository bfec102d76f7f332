import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/**
 * Makes a site folder of many articles: those of the generator that comes with
 * the real articles, when `shared` names their folder, else copies of the
 * demonstration's. Gives the path of one article, and says what they are.
 */
export function makeSite(
  site: string,
  count: number,
  { projectDir, shared }: { projectDir: string; shared: string | undefined },
): { article: string; kind: string } {
  const generator = shared && join(shared, "tools/generate-articles.mjs");
  if (generator && existsSync(generator)) {
    execFileSync(process.execPath, [generator, site, String(count), "42"], {
      stdio: "ignore",
    });
    return {
      article: join(site, "content/articles/article-00001.md"),
      kind: "generated, seed 42",
    };
  }
  copyDemonstration(site, count, projectDir);
  return {
    article: join(site, "content/articles/article-1/index.md"),
    kind: "copies of the demonstration’s, whose links between articles are dead",
  };
}

/** Copies a site of many images: a real one if `shared` has it, else the demonstration. Says which. */
export function copyIllustratedSite(
  site: string,
  { projectDir, shared }: { projectDir: string; shared: string | undefined },
): string {
  const name = "codegouvfr-website";
  const real = shared && join(shared, "corpus", name);
  const isReal = real !== undefined && existsSync(real);
  for (const folder of ["content", "public"]) {
    cpSync(join(isReal ? real : projectDir, folder), join(site, folder), {
      recursive: true,
    });
  }
  if (!isReal) return "the demonstration";
  cpSync(
    join(projectDir, "components/corpus/settings", `${name}.yaml`),
    join(site, "content/site.yaml"),
  );
  return name;
}

function copyDemonstration(
  site: string,
  count: number,
  projectDir: string,
): void {
  const from = join(projectDir, "content/articles");
  const folders = readdirSync(from).filter((name) =>
    existsSync(join(from, name, "index.md")),
  );
  mkdirSync(join(site, "content/articles"), { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const folder = folders[number % folders.length] ?? "";
    const to = join(site, `content/articles/article-${number}`);
    cpSync(join(from, folder), to, { recursive: true });
  }
  cpSync(join(projectDir, "public"), join(site, "public"), { recursive: true });
  writeFileSync(join(site, "content/site.yaml"), 'rules: { "*": warning }\n');
}

/** Changes one article, so that it has to be read anew. */
export function changeArticle(article: string, mark: number): void {
  writeFileSync(
    article,
    `${readFileSync(article, "utf8")}\nChangement ${mark}.\n`,
  );
}
