import { endWithParent } from "../lib/build/end-with-parent";
import { AlreadyBuilding } from "../lib/build/lock";
import {
  EnvironmentError,
  readEnvironment,
  type Environment,
} from "../lib/environment";
import { Refusal } from "../lib/new/refusal";

/** Arguments that a command does not take, said in French with those that it takes. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** Runs a command; what its operator can mend is said in words, without a stack. */
export async function runCommand(
  command: (environment: Environment) => Promise<void>,
): Promise<void> {
  endWithParent();
  try {
    await command(readEnvironment());
  } catch (error) {
    process.exitCode = 1;
    console.error(await explain(error));
  }
}

async function explain(error: unknown): Promise<string> {
  if (
    error instanceof EnvironmentError ||
    error instanceof UsageError ||
    error instanceof Refusal
  ) {
    return error.message;
  }
  // The commands that build have it already; the others start faster without it.
  const { BuildFailure } = await import("./build-site");
  if (error instanceof BuildFailure) return error.message;
  if (error instanceof AlreadyBuilding) {
    return `Une construction de ce site est déjà en cours (processus ${error.message}).\n→ Attendez sa fin, ou arrêtez-la.`;
  }
  switch (codeOf(error)) {
    case "ENOSPC":
      return "Le disque est plein : la construction est abandonnée, le dernier site construit reste servi.\n→ Libérez de la place et recommencez.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `Écriture refusée : ${error instanceof Error ? error.message : ""}\n→ Donnez à ce compte le droit d’écrire dans le dossier du programme.`;
    default:
      return `Défaut inattendu du programme :\n${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** The system's name of a fault, however the tool that met it says so. */
function codeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  // esbuild only has a message.
  if (/no space left on device/.test(error.message)) return "ENOSPC";
  return "code" in error ? error.code : undefined;
}
