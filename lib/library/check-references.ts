import { posix } from "node:path";

import type { Entry, FileReference, Reference } from "../content/entry";
import type { Transcript, TranscriptFault } from "../content/transcript";
import { isOwnCode, type Media } from "../disk/read-media";
import type { ImageFault, SiteImage } from "../images/read-image";
import type { Problem } from "../problems";
import type { RuleName } from "../rules";
import { resolveImage, resolveLink, type LinkMap } from "./resolve";
import type { FindUnpublished } from "./unpublished-link";
import { decodePath } from "./urls";

/** What browsers scroll to without an id. */
const pageAnchors = ["top"];

/** Every path of a site, by itself in lower case. */
export type PathsByLowerCase = ReadonlyMap<string, string>;

/** Where references are written, and what they are relative to. */
type Located = Pick<Entry, "file" | "path">;

/** For `wrong-case`: the paths that links may lead to. */
export function pathsByLowerCase({ routes, files }: LinkMap): PathsByLowerCase {
  const paths = [...routes.keys(), ...files];
  return new Map(paths.map((path) => [path.toLowerCase(), path]));
}

/** What is wrong with the links and images of an entry, once all entries are known. */
export function checkReferences(
  entry: Entry,
  map: LinkMap,
  paths: PathsByLowerCase,
  siteImages: ReadonlyMap<string, SiteImage>,
  media: ReadonlyMap<string, Media>,
  findUnpublished: FindUnpublished,
): Problem[] {
  const images = entry.image
    ? [entry.image, ...entry.body.images]
    : entry.body.images;
  return [
    ...entry.body.links.flatMap((link) =>
      checkLink(entry, link, map, paths, siteImages, findUnpublished),
    ),
    ...images.flatMap((image) =>
      checkImage(entry, image, map, paths, siteImages),
    ),
    ...entry.body.files.flatMap((file) =>
      checkFile(entry, file, map, paths, siteImages, media),
    ),
  ];
}

function checkLink(
  entry: Entry,
  link: Reference,
  map: LinkMap,
  paths: PathsByLowerCase,
  siteImages: ReadonlyMap<string, SiteImage>,
  findUnpublished: FindUnpublished,
): Problem[] {
  const report = reporter(entry, link);
  const early = findUnpublished(entry, link.target);
  if (early) return [report(early.rule, early.message, early.mend)];
  const found = resolveLink(entry, link.target, map);
  if (found.kind === "dead") {
    if (link.target.trim() === "") {
      return [
        report(
          "dead-link",
          "Ce lien n’a pas d’adresse.",
          "Écrivez-la entre ses parenthèses : [texte](/adresse/).",
        ),
      ];
    }
    if (found.isWithdrawn) {
      return [
        report(
          "dead-link",
          `Le lien « ${link.target} » mène à une page que le site a retirée.`,
          "Retirez ce lien, ou menez-le ailleurs.",
        ),
      ];
    }
    if (looksLikeMail(link.target)) {
      return [
        report(
          "missing-scheme",
          `Le lien « ${link.target} » n’a pas de « mailto: » : il est lu comme un chemin du site.`,
          `Écrivez « mailto:${link.target} ».`,
          `mailto:${link.target}`,
        ),
      ];
    }
    if (looksLikeHost(link.target)) {
      return [
        report(
          "missing-scheme",
          `Le lien « ${link.target} » n’a pas de « https:// » : il est lu comme un chemin du site.`,
          `Écrivez « https://${link.target} ».`,
          `https://${link.target}`,
        ),
      ];
    }
    const cased = wrongCase(entry, link, paths);
    if (cased) return [cased];
    return [
      report(
        "dead-link",
        `Le lien « ${link.target} » ne mène à aucune page ni fichier du site.`,
        "Corrigez son adresse, ou retirez-le.",
      ),
    ];
  }
  if (found.kind === "file") {
    return unusableFile(found.file, siteImages, report);
  }
  const anchors =
    found.kind === "anchor"
      ? entry.body.anchors
      : found.kind === "route" && found.hash
        ? found.route.entry?.body.anchors
        : undefined;
  const hash = "hash" in found ? found.hash : "";
  // As browsers look for it: as it is written, as calls of notes are, then decoded.
  const written = link.target.slice(link.target.indexOf("#") + 1);
  const isThere = [...pageAnchors, ...(anchors ?? [])].some((anchor) =>
    [written, hash].includes(anchor),
  );
  if (!anchors || isThere) return [];
  return [
    report(
      "dead-anchor",
      `Le lien « ${link.target} » mène à un titre ou un repère qui n’existe pas.`,
      anchors.length > 0
        ? `Repères de cette page : ${anchors.slice(0, 8).join(", ")}.`
        : "Cette page n’a aucun repère : retirez « # » et ce qui le suit.",
    ),
  ];
}

/** What a directive offers to download, or shows the words of, has to be here: it is read. */
function checkFile(
  entry: Entry,
  file: FileReference,
  map: LinkMap,
  paths: PathsByLowerCase,
  siteImages: ReadonlyMap<string, SiteImage>,
  media: ReadonlyMap<string, Media>,
): Problem[] {
  const found = resolveLink(entry, file.target, map);
  const report = reporter(entry, file);
  if (found.kind === "file" && file.isTranscript) {
    const read = media.get(found.file);
    return read ? brokenTranscript(found.file, read.transcript, report) : [];
  }
  if (found.kind === "file") {
    return unusableFile(found.file, siteImages, report);
  }
  if (found.kind === "dead") {
    const cased = wrongCase(entry, file, paths);
    if (cased) return [cased];
    return [
      report(
        "missing-file",
        `Le fichier « ${file.target} » ${found.isWithdrawn ? "a été retiré du site" : "n’existe pas"}.`,
        "Placez-le dans « public/documents » ou à côté de l’article, ou corrigez son chemin.",
      ),
    ];
  }
  return [
    report(
      "not-a-file",
      `« ${file.target} » n’est pas un fichier de ce site : il ne peut pas être lu.`,
      "Enregistrez le fichier dans « public/documents », ou faites un lien.",
    ),
  ];
}

/** A path that is another one but for its capitals. */
function wrongCase(
  entry: Located,
  reference: Pick<Reference, "target" | "line" | "column">,
  paths: PathsByLowerCase,
): Problem | undefined {
  const written = /^[^?#]*/.exec(reference.target)?.[0] ?? "";
  const path = decodePath(written);
  const candidates = [
    posix.resolve(entry.path ?? "/", path),
    `${posix.resolve(entry.path ?? "/", path)}/`,
    posix.join("public", posix.resolve(entry.path ?? "/", path)),
    posix.join(posix.dirname(entry.file), path),
  ];
  const found = candidates
    .map((candidate) => paths.get(candidate.toLowerCase()))
    .find((actual) => actual !== undefined);
  if (found === undefined) return undefined;
  // Only capitals differ, so that what was written ends as the true path does.
  const names = path.replace(/^(?:\.{0,2}\/)*/, "").replace(/\/$/, "");
  const start = found.toLowerCase().lastIndexOf(names.toLowerCase());
  const right =
    path.slice(0, path.length - names.length - (path.endsWith("/") ? 1 : 0)) +
    found.slice(start, start + names.length) +
    (path.endsWith("/") ? "/" : "");
  const to = right + reference.target.slice(written.length);
  return reporter(entry, reference)(
    "wrong-case",
    `L’adresse « ${reference.target} » n’a pas les mêmes majuscules que « ${right} ».`,
    `Écrivez « ${to} ».`,
    path === written ? to : undefined,
  );
}

function looksLikeMail(target: string): boolean {
  return /^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i.test(target);
}

function looksLikeHost(target: string): boolean {
  return /^(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|io|dev|info)(?:\/|$)/i.test(
    target,
  );
}

/** What is wrong with an image that is shown. */
export function checkImage(
  entry: Located,
  image: Pick<Reference, "target" | "line" | "column">,
  map: Pick<LinkMap, "files">,
  paths: PathsByLowerCase,
  siteImages: ReadonlyMap<string, SiteImage>,
): Problem[] {
  const report = reporter(entry, image);
  if (/^(?:https?:)?\/\//i.test(image.target)) {
    return [
      report(
        "external-image",
        `L’image « ${image.target} » serait demandée à un autre serveur.`,
        "Enregistrez-la dans « public/img », et écrivez « /img/… ».",
      ),
    ];
  }
  const file = resolveImage(entry, image.target, map.files);
  if (file === undefined) {
    const cased = wrongCase(entry, image, paths);
    if (cased) return [cased];
    return [
      report(
        "missing-image",
        `L’image « ${image.target} » n’existe pas.`,
        image.target.startsWith("/")
          ? `Ajoutez-la au dossier « public », ou corrigez son chemin.`
          : "Placez-la à côté de l’article, ou corrigez son chemin.",
      ),
    ];
  }
  const picture = siteImages.get(file)?.read;
  if (typeof picture === "object" && picture.isTooLarge) {
    return [
      report(
        "broken-image",
        `L’image « ${file} » a plus de cent vingt millions de pixels.`,
        "Réduisez-la à 4 000 pixels de large, ou faites un lien vers elle.",
      ),
    ];
  }
  return brokenImage(file, siteImages, report);
}

/** What is wrong with a file that is linked to or offered. */
function unusableFile(
  file: string,
  siteImages: ReadonlyMap<string, SiteImage>,
  report: ReturnType<typeof reporter>,
): Problem[] {
  if (!isOwnCode(file)) return brokenImage(file, siteImages, report);
  return [
    report(
      "active-file",
      `Un navigateur exécuterait le fichier « ${file} » : il n’est pas publié.`,
      "Donnez-le dans un autre format, ou demandez à qui tient le site de le placer dans « public ».",
    ),
  ];
}

/** What is wrong with an image file that is shown, linked to or offered. */
function brokenImage(
  file: string,
  siteImages: ReadonlyMap<string, SiteImage>,
  report: ReturnType<typeof reporter>,
): Problem[] {
  const read = siteImages.get(file)?.read;
  return typeof read === "string"
    ? [report("broken-image", ...explainFault(read, file))]
    : [];
}

/** What is wrong with a file whose words are to be a transcription. */
function brokenTranscript(
  file: string,
  transcript: Transcript | undefined,
  report: ReturnType<typeof reporter>,
): Problem[] {
  const fault = transcript ? transcript.fault : ({ kind: "not-vtt" } as const);
  return fault
    ? [report("invalid-transcript", ...explainTranscript(fault, file))]
    : [];
}

function explainTranscript(
  fault: TranscriptFault,
  file: string,
): [string, string] {
  switch (fault.kind) {
    case "too-big":
      return [
        `Le fichier de sous-titres « ${file} » pèse plus de deux mégaoctets.`,
        "Retirez-en ce qui n’est pas dit, ou écrivez la transcription dans l’article.",
      ];
    case "not-text":
      return [
        `Le fichier de sous-titres « ${file} » n’est pas du texte en UTF-8.`,
        "Enregistrez-le de nouveau en WebVTT (.vtt), en UTF-8.",
      ];
    case "not-vtt":
      return [
        `Le fichier « ${file} » n’est pas un fichier de sous-titres WebVTT.`,
        "Exportez les sous-titres au format WebVTT : le nom finit par « .vtt », la première ligne est « WEBVTT ».",
      ];
    case "no-cue":
      return [
        `Le fichier de sous-titres « ${file} » ne contient aucune parole.`,
        "Exportez-le de nouveau, ou écrivez la transcription dans l’article.",
      ];
    case "timing":
      return [
        `La ligne ${fault.line} de « ${file} » n’est pas un minutage : les paroles qui la suivent sont perdues.`,
        "Écrivez-la comme « 00:00:01.000 --> 00:00:04.000 ».",
      ];
    case "untimed":
      return [
        `Le texte de la ligne ${fault.line} de « ${file} » n’a pas de minutage : il est perdu.`,
        "Retirez la ligne vide qui le sépare du sien, ou commencez-le par « NOTE » s’il n’est pas dit.",
      ];
  }
}

/** What is wrong with an image file, and how to mend it. */
export function explainFault(
  fault: ImageFault,
  file: string,
): [string, string] {
  switch (fault) {
    case "unreadable":
      return [
        `Le fichier « ${file} » n’est pas une image lisible.`,
        "Enregistrez-la de nouveau en PNG, JPEG, WebP, AVIF, GIF ou SVG.",
      ];
    case "cut":
      return [
        `Il manque une partie de l’image « ${file} ».`,
        "Copiez-la de nouveau depuis son original.",
      ];
    case "other-format":
      return [
        `L’image « ${file} » n’est pas dans le format que dit son nom.`,
        "Enregistrez-la de nouveau en PNG, JPEG, WebP, AVIF, GIF ou SVG.",
      ];
  }
}

/** Writes problems of a reference; what it should be written as, if there is one answer, is its fix. */
function reporter(
  entry: Located,
  { line, column, target }: Pick<Reference, "target" | "line" | "column">,
) {
  return (
    rule: RuleName,
    message: string,
    mend: string,
    right?: string,
  ): Problem => ({
    file: entry.file,
    line,
    column,
    rule,
    message,
    mend,
    ...(right !== undefined && {
      fix: { kind: "replace", from: target, to: right },
    }),
  });
}
