import { isFrench } from "../../lib/content/apply-typography";
import type { Words } from "../../lib/content/cue-text";
import type { Language } from "../../lib/content/entry";
import type { SpokenParagraph } from "../../lib/content/transcript";
import { typesetPieces } from "../../lib/content/typography";

/** What is said in a film, in the language of its page: who speaks is named. */
export function SpokenWords({
  paragraphs,
  language,
}: {
  paragraphs: readonly SpokenParagraph[];
  language: Language;
}) {
  const colon = isFrench(language) ? "\u00a0: " : ": ";
  return paragraphs.map(({ speaker, words }, index) => (
    <p key={index}>
      {speaker && (
        <>
          <strong>{speaker}</strong>
          {colon}
        </>
      )}
      {typeset(words, language).map((one, index) => (
        <SaidWords key={index} {...one} />
      ))}
    </p>
  ));
}

/** Stands for words of another language: neither a space nor a letter. */
const foreignWord = "\ufffc";

/** With the spaces of French typography, but for what is in another language. */
function typeset(words: readonly Words[], language: Language): Words[] {
  const isOwn = (one: Words) => isFrench(one.language ?? language);
  const texts = typesetPieces(
    words.map((one) => (isOwn(one) ? one.text : foreignWord)),
  );
  return words.map((one, index) =>
    isOwn(one) ? { ...one, text: texts[index] ?? one.text } : one,
  );
}

function SaidWords({ text, emphasis, strong, language }: Words) {
  const stressed = strong ? <strong>{text}</strong> : text;
  const shown = emphasis ? <em>{stressed}</em> : stressed;
  return language ? <span lang={language}>{shown}</span> : shown;
}
