import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { createUrls } from "../../lib/library/urls";
import type {
  PreviewNotes,
  ShownProblem,
} from "../../lib/preview/preview-page";
import { PreviewBar, ProblemPanel } from "./notes";

const urls = createUrls({ url: "http://localhost:3000/aide" });

const problem: ShownProblem = {
  file: "content/a.md",
  line: 3,
  column: 7,
  level: "error",
  rule: "dead-link",
  message: "Ce lien est mort.",
  mend: "Corrigez-le.",
  criteria: [],
  excerpt: ["Un [lien](x).", "   ^"],
  editorLink: "vscode://file/a.md:3:7",
};

const panel = (problems: readonly ShownProblem[]) =>
  renderToStaticMarkup(<ProblemPanel problems={problems} urls={urls} />);

describe("the panel of a page", () => {
  it("says what is wrong, where, how to mend it and why", () => {
    const html = panel([problem]);
    expect(html.replace(/<[^>]+>/g, "|").replace(/\|+/g, "|")).toBe(
      "|Problèmes de cette page : 1|À corriger dans cette page : 1|Erreur| Ce lien est mort. Corrigez-le.|content/a.md, ligne 3, colonne 7| : ouvrir dans l’éditeur|. |Pourquoi «\u00a0dead-link\u00a0»\u00a0?|Un [lien](x).\n   ^|",
    );
    expect(html).toContain('href="vscode://file/a.md:3:7"');
    expect(html).toContain('href="/aide/guide/regles/dead-link/"');
  });

  it("names the criteria of the RGAA", () => {
    expect(panel([{ ...problem, criteria: ["6.1"] }])).toContain(
      "Ce lien est mort. (RGAA 6.1) Corrigez-le.",
    );
  });

  it("links to no editor where there is none", () => {
    expect(panel([{ ...problem, editorLink: undefined }])).not.toContain(
      "éditeur",
    );
  });

  it("keeps the fifth problem and the next ones closed", () => {
    const problems = [1, 2, 3, 4, 5, 6].map((line) => ({ ...problem, line }));
    const [open = "", closed = ""] = panel(problems).split("<summary>");
    expect(open.match(/Erreur/g)).toHaveLength(4);
    expect(closed.match(/Erreur/g)).toHaveLength(2);
    expect(closed).toMatch(/^Les autres : 2</);
  });

  it("leaves only an empty status when nothing is wrong", () => {
    expect(panel([])).toBe('<p role="status" class="fr-sr-only"></p>');
  });
});

describe("the bar of every page", () => {
  const notes: PreviewNotes = {
    problems: [],
    errors: 0,
    warnings: 0,
    isChecking: false,
    drafts: 0,
    scheduled: 0,
    deskPath: "/brouillons/",
  };
  const bar = (more: Partial<PreviewNotes>) =>
    renderToStaticMarkup(
      <PreviewBar notes={{ ...notes, ...more }} urls={urls} />,
    ).replace(/<[^>]+>/g, "");

  it("counts what waits for the author", () => {
    expect(bar({})).toBe("Espace des auteurs : rien à corriger");
    expect(bar({ drafts: 1, scheduled: 2, errors: 1, warnings: 1200 })).toBe(
      "Espace des auteurs : 1 brouillon, 2 articles programmés, 1 erreur, 1\u202f200 avertissements",
    );
  });

  it("says that the site is still being checked", () => {
    expect(bar({ isChecking: true, errors: 2 })).toBe(
      "Espace des auteurs : 2 erreurs, vérification en cours…",
    );
  });
});
