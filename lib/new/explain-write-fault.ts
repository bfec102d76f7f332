import { Refusal } from "./refusal";

/** Why a file could not be written, for its author; what nobody can mend stays as it is. */
export function explainWriteFault(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new Refusal(
        `Le disque est plein : « ${file} » n’est pas créé, et rien n’est laissé à moitié écrit.\n→ Libérez de la place et recommencez.`,
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new Refusal(
        `Écriture refusée : « ${file} » n’est pas créé.\n→ Demandez le droit d’écrire dans le dossier du site.`,
      );
    case "ENOTDIR":
    case "EEXIST":
      return new Refusal(
        `Le dossier de « ${file} » ne peut pas être créé : un fichier porte déjà ce nom.\n→ Renommez ce fichier, ou choisissez un autre nom de dossier avec --slug.`,
      );
    case "ENAMETOOLONG":
      return new Refusal(
        `Le chemin de « ${file} » est trop long pour ce disque.\n→ Choisissez un nom plus court avec --slug.`,
      );
    default:
      return error;
  }
}
