import {
  articleWith,
  harmless,
  outcomeOf,
  slugOf,
  type HostileCase,
  type Trick,
} from "./hostile-case";

const words = harmless("of captions, words alone are shown");
const cue = (text: string) =>
  `WEBVTT\n\n00:00.000 --> 00:02.000\nAvant.\n\n00:02.000 --> 00:04.000\n${text}\n`;

/** Captions whose words are a transcription. */
const tricks: Readonly<Record<string, Trick>> = {
  "a script": [cue("<script>pwned()</script>"), words],
  "an image": [cue("<img src=x onerror=pwned()>"), words],
  "a voice that ends its tag": [
    cue('<v A"><img src=x onerror=pwned()>>Dit.</v>'),
    words,
  ],
  "a voice of HTML": [cue("<v &lt;b onclick=pwned()&gt;>Dit.</v>"), words],
  "a class of HTML": [cue('<c.a"onclick="pwned()>Dit.</c>'), words],
  "an entity that makes a tag": [
    cue("&lt;script&gt;pwned()&lt;/script&gt;"),
    words,
  ],
  "a tag that is never closed": [cue("Un <b mot"), words],
  "a style that asks another site": [
    `WEBVTT\n\nSTYLE\n::cue { background: url(https://evil.example/a.png) }\n\n00:00.000 --> 00:02.000\nDit.\n`,
    words,
  ],
  "a note that is a script": [
    "WEBVTT\n\nNOTE <script>pwned()</script>\n\n00:00.000 --> 00:02.000\nDit.\n",
    words,
  ],
  "a region": [
    "WEBVTT\n\nREGION\nid:a\nwidth:99999999%\n\n00:00.000 --> 00:02.000 region:a\nDit.\n",
    words,
  ],
  "a name of HTML": [
    "WEBVTT\n\n<img src=x onerror=pwned()>\n00:00.000 --> 00:02.000\nDit.\n",
    words,
  ],
  "a header of HTML": [
    "WEBVTT <script>pwned()</script>\n\n00:00.000 --> 00:02.000\nDit.\n",
    words,
  ],
  "a document of HTML": [
    "<!doctype html><script>pwned()</script>",
    "1 invalid-transcript",
  ],
  "ten thousand tags in one": [cue("<b>".repeat(10_000)), words],
  "times that never end": [
    "WEBVTT\n\n99999999:00:00.000 --> 99999999:00:01.000\nDit.\n",
    words,
  ],
  "a NUL": [
    "WEBVTT\n\n00:00.000 --> 00:02.000\nUn\0mot.\n",
    "1 invalid-transcript",
  ],
};

export const captionCases = Object.entries(tricks).map(
  ([trick, [source, ...outcome]]): HostileCase => {
    const name = `WebVTT: ${trick}`;
    const slug = slugOf(name);
    const folder = `content/articles/${slug}`;
    const file = `${folder}/index.md`;
    return {
      name,
      files: {
        [file]: articleWith(
          name,
          '::video{src="https://tube.numerique.gouv.fr/w/113016a7-c56a-4056-9451-ff20c907c5ef" title="Un film" transcript="film.vtt" captions}\n\n[Les sous-titres](film.vtt)',
        ),
        [`${folder}/film.vtt`]: source,
      },
      ...outcomeOf(file, outcome, 9),
      opens: [`/articles/${slug}/`],
    };
  },
);
