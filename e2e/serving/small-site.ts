import { legalSettings } from "../legal-settings";
import { makeSite } from "../run-command";

const paragraph = "Un paragraphe que la compression raccourcit bien. ".repeat(
  40,
);

/** One pixel. */
const image = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A site with a file of every kind that servers treat in its own way. */
export function makeSmallSite(
  settings: Record<string, unknown> = {},
): Promise<string> {
  return makeSite({
    "content/site.yaml": JSON.stringify({
      name: "Essai",
      redirects: {
        "/ancien/": "/articles/essai/",
        "/vieux.html": "https://www.info.gouv.fr/",
        // Characters that mean something to nginx, and files that are there.
        '/a"b;}$c': 'https://www.info.gouv.fr/?a=$b"c;}#œ',
        "/étoile*": "/articles/essai/#œuvre",
        "/notes.txt.br": "/notes.txt",
        "/photo.png/vue": "/photo.png",
      },
      withdrawn: ["/retirée/", "/vieux/bilan.pdf", '/b"$d;}'],
      ...legalSettings,
      ...settings,
    }),
    "content/articles/essai.md": `---\ntitle: Essai\n---\n\n${paragraph}\n`,
    "content/articles/deja-vu.md":
      "---\ntitle: Déjà vu\npermalink: /articles/déjà-vu/\n---\n\nTexte.\n",
    "public/photo.png": image,
    "public/notes.txt": paragraph,
    "public/données été.csv": `a;b\n${"1;2\n".repeat(200)}`,
    "public/archive.json": `{"a":"${"b".repeat(500)}"}`,
    "public/archive.json.gz": "a file of the site, whatever its name",
    "public/document.pdf": `%PDF-1.4\n${"0".repeat(400_000)}`,
  });
}
