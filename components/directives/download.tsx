import { fr } from "@codegouvfr/react-dsfr";
import { z } from "zod";

import { describeFile } from "../../lib/content/describe-file";
import {
  fileAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { fileOf } from "../../lib/library/library";
import { defineDirective } from "./directive";

export const download = defineDirective({
  name: "download",
  component: "Download",
  description:
    "Un fichier à télécharger ; son format, son poids et sa langue sont lus dans le fichier et dans son nom.",
  body: "none",
  attributes: z.strictObject({
    file: fileAttribute("Le fichier : /documents/bilan.pdf, ou ./bilan.pdf."),
    text: textAttribute(
      "Le texte du lien ; par défaut, le nom du fichier.",
    ).optional(),
    lang: textAttribute(
      "Le code de sa langue : en, de… ; par défaut, celui qui termine son nom : bilan.en.pdf.",
    )
      .regex(/^[a-z]{2,3}$/)
      .optional(),
  }),
  show: ({ file, text, lang }, _, { library, entry }) => {
    const offered = fileOf(library, entry, file);
    if (!offered) return text && <p>{text}</p>;
    const { name, detail, foreign } = describeFile(
      offered,
      entry.language,
      lang,
    );
    return (
      <p className={fr.cx("fr-download")}>
        <a
          className={fr.cx("fr-download__link")}
          href={offered.href}
          hrefLang={foreign}
          download={name}
        >
          {text ?? name}{" "}
          <span className={fr.cx("fr-download__detail")}>{detail}</span>
        </a>
      </p>
    );
  },
  showInFeed: ({ file, text, lang }, _, { library, entry }) => {
    const offered = fileOf(library, entry, file);
    if (!offered) return text && <p>{text}</p>;
    const { name, detail, foreign } = describeFile(
      offered,
      entry.language,
      lang,
    );
    return (
      <p>
        <a href={offered.href} hrefLang={foreign}>
          {text ?? name}
        </a>{" "}
        ({detail})
      </p>
    );
  },
  examples: [
    {
      title: "Un fichier à télécharger",
      format: "md",
      source: `::download{file="/documents/blocs-releves.csv" text="Les blocs relevés dans mille articles"}`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Download file="/documents/blocs-releves.csv" text="Les blocs relevés dans mille articles" />`,
    },
  ],
});
