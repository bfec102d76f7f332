import { defineRule, type Mistake } from "./rule";
import { videosOf, type Video } from "./videos-of";

export const contradictoryVideo = defineRule({
  name: "contradictory-video",
  level: "warning",
  group: "players",
  title: "Vidéo qui se contredit",
  explanation:
    "De deux transcriptions, les lecteurs ne verraient que celle de l’article ; d’une exemption qui n’a plus lieu d’être, ils ne verraient rien.",
  checkFile: ({ entry: { body } }) => videosOf(body).flatMap(contradictions),
  bad: [
    `:::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" ‸transcript="/documents/film.vtt"}
Le texte dit dans la vidéo.
:::`,
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" transcript="/documents/film.vtt" ‸exemption="la vidéo n’a pas de paroles"}',
  ],
  good: [
    '::video{src="https://tube.numerique.gouv.fr/w/9RJtp1Vx1Wcb4ZVKRzHfXj" title="Le film" transcript="/documents/film.vtt" captions}',
  ],
});

function contradictions({ use, hasText }: Video): Mistake[] {
  const { transcript, exemption } = use.attributes;
  const mistakes: Mistake[] = [];
  const report = (name: string, message: string, mend: string) => {
    const { line, column } = use.places[name] ?? use;
    mistakes.push({ line, column, message, mend });
  };
  if (hasText && transcript !== undefined) {
    report(
      "transcript",
      "Cette vidéo a deux transcriptions : celle de l’article est montrée, pas celle du fichier.",
      "Retirez « transcript », ou le texte de la vidéo.",
    );
  }
  if ((hasText || transcript !== undefined) && exemption !== undefined) {
    report(
      "exemption",
      "Cette vidéo a une transcription, et dit pourquoi elle n’en a pas.",
      "Retirez « exemption ».",
    );
  }
  return mistakes;
}
