import type { ReactNode } from "react";
import { z } from "zod";

import {
  declarationAttribute,
  frameTitleAttribute,
  textAttribute,
  transcriptAttribute,
} from "../../lib/content/directive-definition";
import { readVideoAddress } from "../../lib/content/video-hosts";
import { transcriptOf } from "../../lib/library/library";
import { PlayerLink } from "../feed/player-link";
import { Player } from "../layout/player";
import { SpokenWords } from "../layout/spoken-words";
import { Transcription, TranscriptionLink } from "../layout/transcription";
import type { PageContext } from "../page-context";
import { defineDirective } from "./directive";
import type { Words } from "../../lib/words/words";

/** The title of a player under which a transcription stands, as the DSFR asks. */
function announceTranscription(title: string, words: Words): string {
  return /voir (?:la )?transcription|see (?:the )?transcript/i.test(title)
    ? title
    : words.transcription.announced(title);
}

/** What is said in a video: its text, else the words of the file that it names. */
function transcriptionOf(
  text: ReactNode,
  file: string | undefined,
  { library, entry }: PageContext,
): ReactNode {
  if (text || file === undefined) return text;
  const paragraphs = transcriptOf(library, entry, file);
  return (
    paragraphs && (
      <SpokenWords paragraphs={paragraphs} language={entry.language} />
    )
  );
}

/** What its author declares to those who do not hear it. */
function declarationsOf(
  captions: string | undefined,
  exemption: string | undefined,
  transcription: ReactNode,
  words: Words,
): string[] {
  return [
    ...(captions === undefined ? [] : [words.transcription.captioned]),
    ...(exemption === undefined || transcription
      ? []
      : [words.transcription.none(exemption)]),
  ];
}

export const video = defineDirective({
  name: "video",
  component: "Video",
  description:
    "Une vidéo d’un hôte autorisé, chargée seulement quand le lecteur le demande, avec sa transcription.",
  body: "optional",
  attributes: z.strictObject({
    src: textAttribute(
      "L’adresse de la vidéo : celle de sa page, ou celle de son lecteur.",
    ),
    title: frameTitleAttribute("Ce que montre la vidéo, en une phrase."),
    caption: textAttribute(
      "La légende sous la vidéo ; par défaut, son titre.",
    ).optional(),
    transcript: transcriptAttribute(
      "Le fichier de sous-titres dont les paroles font la transcription, en WebVTT : film.vtt à côté de l’article, ou /documents/film.vtt.",
    ).optional(),
    captions: declarationAttribute(
      "Écrit seul, ou suivi de « oui » : la vidéo est sous-titrée chez son hôte.",
    ).optional(),
    exemption: textAttribute(
      "Pourquoi la vidéo n’a pas de transcription, en quelques mots que les lecteurs verront.",
    ).optional(),
  }),
  check: ({ src = "" }, { hosts }) => {
    const address = readVideoAddress(src);
    if (!address) {
      return [
        {
          attribute: "src",
          rule: "invalid-video",
          message: `« ${src} » n’est pas l’adresse d’une vidéo connue.`,
          mend: "Copiez l’adresse de la page de la vidéo : https://tube.numerique.gouv.fr/w/…",
        },
      ];
    }
    if (hosts.video.includes(address.host)) return [];
    return [
      {
        attribute: "src",
        rule: "forbidden-host",
        message: `« ${address.host} » n’est pas un hôte de vidéos autorisé.`,
        mend: "Ajoutez-le à « hosts.video » dans content/site.yaml, ou remplacez la vidéo par un lien.",
      },
    ];
  },
  show: (
    { src, title, caption = title, transcript, captions, exemption },
    body,
    page,
  ) => {
    const address = readVideoAddress(src);
    if (!address) return body;
    const transcription = transcriptionOf(body, transcript, page);
    const { words } = page.library;
    const notes = declarationsOf(captions, exemption, transcription, words);
    const player = (
      <Player
        {...address}
        library={page.library}
        kind="video"
        title={transcription ? announceTranscription(title, words) : title}
        caption={caption}
        notes={notes}
      />
    );
    if (!transcription) return player;
    const id = page.uniqueId("transcription");
    return (
      <>
        <TranscriptionLink id={id} title={title} words={words} />
        {player}
        <Transcription id={id} title={title} words={words}>
          {transcription}
        </Transcription>
      </>
    );
  },
  showInFeed: (
    { src, title, caption, transcript, captions, exemption },
    body,
    page,
  ) => {
    const address = readVideoAddress(src);
    if (!address) return body;
    const transcription = transcriptionOf(body, transcript, page);
    const { words } = page.library;
    const notes = declarationsOf(captions, exemption, transcription, words);
    return (
      <>
        <PlayerLink
          kind="video"
          page={address.page}
          host={address.host}
          title={title}
          caption={caption}
          words={words}
        />
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {transcription && (
          <div>
            <p>
              <strong>{words.transcription.title}</strong>
            </p>
            {transcription}
          </div>
        )}
      </>
    );
  },
  examples: [
    {
      title: "Une vidéo sous-titrée",
      format: "md",
      source: `::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="BlueHats Semester of Code : présentation par les encadrants" captions}`,
    },
    {
      title: "Une vidéo et sa transcription",
      format: "md",
      source: `:::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Présentation par les encadrants"}
Le texte dit dans la vidéo, en **Markdown**.
:::`,
    },
    {
      title: "Une vidéo dont les sous-titres font la transcription",
      format: "md",
      source: `::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Présentation par les élèves" transcript="/documents/presentation.vtt"}`,
    },
    {
      title: "Une vidéo sans transcription, et pourquoi",
      format: "md",
      source: `::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Le parc en mai" exemption="elle n’a pas de paroles, et l’article décrit ce qu’elle montre"}`,
    },
    {
      title: "L’ancienne forme : le HTML du DSFR",
      format: "md",
      source: `<figure class="fr-content-media" role="group">
  <div class="fr-content-media__img">
    <iframe class="fr-responsive-vid" title="Présentation par les encadrants" src="https://tube.numerique.gouv.fr/videos/embed/113016a7-c56a-4056-9451-ff20c907c5ef"></iframe>
  </div>
  <figcaption class="fr-content-media__caption">Présentation par les encadrants</figcaption>
</figure>`,
    },
    {
      title: "En composant, dans un fichier .mdx",
      format: "mdx",
      source: `<Video src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Présentation par les encadrants" captions />`,
    },
  ],
});
