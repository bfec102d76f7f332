import { fr } from "@codegouvfr/react-dsfr";
import { cx } from "@codegouvfr/react-dsfr/tools/cx";
import { z } from "zod";

import {
  alternativeAttribute,
  choiceAttribute,
  imageAttribute,
  textAttribute,
} from "../../lib/content/directive-definition";
import { imageOf } from "../../lib/library/library";
import { FeedFigure } from "../feed/feed-image";
import { CaptionedFigure } from "../layout/captioned-figure";
import { canEnlarge, EnlargeLink } from "../layout/enlarge-link";
import { Picture } from "../layout/picture";
import { loadingOf } from "../page-context";
import { defineDirective } from "./directive";

const sizeClasses = {
  small: fr.cx("fr-content-media--sm"),
  normal: undefined,
  large: fr.cx("fr-content-media--lg"),
} as const;

export const figure = defineDirective({
  name: "figure",
  component: "Figure",
  description:
    "Une image, avec sa légende et son crédit ; le lecteur peut l’agrandir si elle est large ou en SVG.",
  body: "none",
  parameter: "src",
  attributes: z.strictObject({
    src: imageAttribute("L’image : /img/schema.png, ou ./schema.png.", "body"),
    alt: alternativeAttribute(
      'Ce que l’image montre, pour qui ne la voit pas ; vide (alt="") si elle n’apprend rien de plus que sa légende.',
    ),
    caption: textAttribute("La légende sous l’image.").optional(),
    credit: textAttribute("Qui a fait l’image, et sa licence.").optional(),
    size: choiceAttribute(
      "La taille",
      ["small", "normal", "large"],
      "normal",
    ).optional(),
  }),
  check: ({ alt, caption }) =>
    alt && alt === caption
      ? [
          {
            attribute: "alt",
            rule: "repeated-alt",
            message:
              "Le texte de remplacement répète la légende : il serait lu deux fois.",
            mend: 'Dites ce que l’image montre, ou écrivez alt="" si la légende suffit.',
          },
        ]
      : [],
  show: ({ src, alt, caption, credit, size = "normal" }, _, page) => {
    const image = imageOf(page.library, page.entry, src, "body");
    if (!image && !alt && !caption && !credit) return null;
    const { words } = page.library;
    const isEnlargeable = image && canEnlarge(image);
    return (
      <CaptionedFigure
        caption={caption}
        credit={credit}
        words={words}
        className={cx(
          sizeClasses[size],
          isEnlargeable && "parution-enlargeable",
        )}
      >
        {image ? (
          <Picture
            image={image}
            alt={alt}
            className={fr.cx("fr-responsive-img")}
            loading={loadingOf(page, src)}
          />
        ) : (
          alt
        )}
        {isEnlargeable && (
          <EnlargeLink
            image={image}
            caption={caption}
            alt={alt}
            words={words}
          />
        )}
      </CaptionedFigure>
    );
  },
  showInFeed: ({ src, alt, caption, credit }, _, { library, entry }) => {
    const image = imageOf(library, entry, src, "body");
    if (!image && !alt && !caption && !credit) return null;
    return (
      <FeedFigure
        image={image}
        alt={alt}
        caption={caption}
        credit={credit}
        words={library.words}
      />
    );
  },
  examples: [
    {
      title: "Une image, sa légende et son crédit",
      format: "md",
      source: `::figure{src="/img/feuilles.png" alt="Trois feuilles de texte, une flèche, puis une page web illustrée." caption="Du fichier à la page" credit="Dessin de l’équipe Parution"}`,
    },
    {
      title: "Une petite image, que sa légende suffit à dire",
      format: "md",
      source: `::figure{src="/img/feuilles.png" alt="" caption="Trois feuilles de texte deviennent une page web" size="small"}`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Figure
  src="/img/feuilles.png"
  alt="Trois feuilles de texte, une flèche, puis une page web illustrée."
  caption="Du fichier à la page"
/>`,
    },
  ],
});
