import { type Fault, leaves, type Manifest } from "./manifestShape.ts";

/** Files of texts beside the manifest, whose own texts are in its default language. */
export function languageFiles({ localizationInfo }: Manifest): readonly string[] {
  const named = [
    localizationInfo?.defaultLanguageFile,
    ...(localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
  ];
  return [...new Set(named.filter((file) => file !== undefined))];
}

/** @throws SyntaxError when the file is no JSON */
export const textsIn = (file: Uint8Array): Readonly<Record<string, string>> =>
  JSON.parse(new TextDecoder().decode(file)) as Readonly<Record<string, string>>;

/** Of the manifest's version, as hosts ask. The validator cannot read it (a lone bracket in a pattern), so we check. */
const schema = "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json";
const longest: Readonly<Record<string, number>> = {
  "name.short": 30,
  "name.full": 100,
  "description.short": 80,
  "description.full": 4000,
};
/** Of a tab's name and of what a command of the bot does. */
const longestOther = 128;
const longestOf: readonly (readonly [RegExp, number])[] = [
  [/\.commands\[\d+\]\.title$/, 32],
  [/^extensions\b.*\.supertip\.description$/, 250],
  [/^extensions\b/, 64],
];
const mostOf = (key: string): number => longest[key] ?? longestOf.find(([form]) => form.test(key))?.[1] ?? longestOther;

/** Paths of the manifest's texts that people read. Source: the localization schema of 1.30. */
const shownForms = [
  /^(name|description)\.\w+$/,
  /^staticTabs\.\d+\.name$/,
  /^bots\..*\.commands\.\d+\.(title|description)$/,
  /^activities\.activityTypes\.\d+\.(description|templateText)$/,
  /^extensions\.0\.ribbons\..*\.(label|supertip\.title|supertip\.description)$/,
  /^extensions\.0\.runtimes\.\d+\.actions\.\d+\.displayName$/,
];

/** The texts people read in a host, by the names a language file has for them: "staticTabs[0].name". */
const shownIn = (manifest: Manifest): readonly string[] =>
  [...leaves(manifest)]
    .filter(({ path }) => shownForms.some((form) => form.test(path)))
    .map(({ path }) => path.replace(/\.(\d+)(?=\.)/g, "[$1]"));

/**
 * A text that stays in the default language, belongs to nothing, or is blank or too long, and a language named twice.
 * @param files of the package, by name
 */
export function* languageFaults(manifest: Manifest, files: Readonly<Record<string, Uint8Array>>): Generator<Fault> {
  const shown = shownIn(manifest);
  for (const name of languageFiles(manifest)) {
    const file = files[name];
    // A file that is missing is another check's to name.
    if (file === undefined) continue;
    const { $schema, ...texts } = textsIn(file);
    if ($schema !== schema) yield { code: "language-schema", text: `$schema of ${name} must be ${schema}` };
    for (const key of shown) if (!(key in texts)) yield { code: "text-missing", text: `${name} lacks ${key}` };
    for (const [key, text] of Object.entries(texts)) {
      const most = mostOf(key);
      if (!shown.includes(key)) yield { code: "text-left-over", text: `${name} has ${key}, the manifest has not` };
      else if (text.trim() === "" || text.length > most)
        yield { code: "text-length", text: `${key} in ${name} must have 1 to ${most} characters` };
    }
  }
  const tags = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ languageTag }) => languageTag);
  for (const tag of new Set(tags.filter((one, at) => tags.indexOf(one) !== at)))
    yield { code: "language-twice", text: `localizationInfo names ${tag} twice` };
}
