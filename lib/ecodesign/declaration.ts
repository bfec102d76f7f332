import type { Library } from "../library/library";
import {
  allCriteria,
  criteriaOf,
  priorityWeights,
  themeIds,
  type Criterion,
} from "./criteria";
import { ownAnswers, type Answer } from "./own-answers";

/** A criterion and what the site answers. */
export interface AnsweredCriterion extends Criterion, Answer {
  /** What it is about. */
  subject: string;
  /** Whether the site's team answers it, and not the program. */
  isDeclared: boolean;
}

/** What a site declares of its ecological design. */
export interface Declaration {
  themes: { title: string; criteria: AnsweredCriterion[] }[];
  /** Of all criteria, how many have each answer. */
  counts: Record<Answer["state"], number>;
  /** In percent of what applies, each criterion weighed by its priority; rounded down. */
  score: number;
}

const unanswered: Answer = { state: "à évaluer", text: undefined };

/** Every criterion of the RGESN with the team's answer, else the program's, in the words of the library, and the score that the RGESN makes of them. */
export function declarationOf(library: Library): Declaration {
  const { ecodesignThemes, ecodesignCriteria } = library.words;
  const declared = new Map<string, Answer>(
    library.settings.ecodesign?.answers.map((answer) => [
      answer.criterion,
      answer,
    ]),
  );
  const own = ownAnswers(library, library.weights);
  const answerTo = (criterion: Criterion): AnsweredCriterion => {
    const { state, text } =
      declared.get(criterion.id) ?? own.get(criterion.id) ?? unanswered;
    const isDeclared = declared.has(criterion.id);
    const subject = ecodesignCriteria[criterion.id];
    return { ...criterion, subject, state, text, isDeclared };
  };
  const all = allCriteria.map(answerTo);
  const having = (state: Answer["state"]) =>
    all.filter((criterion) => criterion.state === state);
  return {
    themes: themeIds.map((id) => ({
      title: `${id}. ${ecodesignThemes[id]}`,
      criteria: criteriaOf(id).map(answerTo),
    })),
    counts: {
      oui: having("oui").length,
      non: having("non").length,
      "à évaluer": having("à évaluer").length,
      "sans objet": having("sans objet").length,
    },
    score: scoreOf(all),
  };
}

/** The points of what is answered « oui », in percent of those of all that applies. */
export function scoreOf(
  criteria: readonly Pick<AnsweredCriterion, "priority" | "state">[],
): number {
  const points = (some: typeof criteria) =>
    some.reduce((sum, { priority }) => sum + priorityWeights[priority], 0);
  const possible = points(
    criteria.filter(({ state }) => state !== "sans objet"),
  );
  const gained = points(criteria.filter(({ state }) => state === "oui"));
  return possible === 0 ? 0 : Math.floor((100 * gained) / possible);
}
