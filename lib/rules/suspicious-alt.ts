import type { Entry } from "../content/entry";
import { placeOf } from "../content/tree";
import { visit } from "../content/visit";
import type { Place } from "../problems";
import { defineRule } from "./rule";

export const suspiciousAlt = defineRule({
  name: "suspicious-alt",
  level: "warning",
  group: "images",
  title: "Texte de remplacement douteux",
  explanation:
    "Un nom de fichier ne dit pas ce que montre une image ; « image de » est inutile, car le lecteur d’écran l’annonce déjà.",
  criteria: ["1.3"],
  checkFile: ({ entry }) =>
    alternatives(entry).flatMap(({ alt, line, column }) => {
      const fault = faultOf(alt);
      return fault ? [{ line, column, ...fault }] : [];
    }),
  bad: [
    "‸![IMG_2041.jpg](/img/plan.png)",
    "‸![Image d’un plan du site](/img/plan.png)",
    `---
title: Bilan
image: { src: /img/plan.png, alt: ‸"plan.png" }
---
`,
  ],
  good: ["![Un plan du site](/img/plan.png)"],
});

interface Alternative extends Place {
  alt: string;
}

function alternatives({ image, body }: Entry): Alternative[] {
  const found: Alternative[] = [];
  if (image?.alt) found.push({ ...image.altPlace, alt: image.alt });
  visit(body.tree, "element", (node) => {
    const { alt } = node.properties;
    if (node.tagName === "img" && typeof alt === "string") {
      found.push({ ...placeOf(node), alt });
    }
  });
  for (const { attributes, places, ...use } of body.directives) {
    const { alt } = attributes;
    if (alt) found.push({ ...placed(places.alt ?? use), alt });
  }
  return found;
}

const placed = ({ line, column }: Place): Place => ({ line, column });

const fileName =
  /\.(?:png|jpe?g|gif|webp|avif|svg|heic|bmp|tiff?)$|^(?:img|dsc|dscn|pxl|image|photo|capture|screenshot)[-_ ]?\d+$/i;
const kindFirst =
  /^(?:image|photo|photographie|picture)\s+(?:d[’']|du\s|des?\s|of\s)/i;
const kindAlone =
  /^(?:image|photo|photographie|illustration|visuel|logo|picture)$/i;

function faultOf(alt: string): { message: string; mend: string } | undefined {
  const text = alt.trim();
  if (fileName.test(text)) {
    return {
      message: `Le texte de remplacement « ${text} » est un nom de fichier.`,
      mend: "Écrivez ce que l’image montre.",
    };
  }
  if (kindAlone.test(text)) {
    return {
      message: `Le texte de remplacement « ${text} » ne dit pas ce que montre l’image.`,
      mend: "Écrivez ce que l’image montre.",
    };
  }
  if (kindFirst.test(text)) {
    return {
      message: `Le texte de remplacement « ${text} » dit que c’est une image, ce qui est déjà annoncé.`,
      mend: "Commencez par ce qu’elle montre.",
    };
  }
  return undefined;
}
