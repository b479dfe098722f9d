import { onSending } from "../host/outlook.ts";
import { outlookEvents as ar } from "../locales/ar/outlookEvents.ts";
import { outlookEvents as de } from "../locales/de/outlookEvents.ts";
import { outlookEvents as en } from "../locales/en/outlookEvents.ts";
import { outlookEvents as es } from "../locales/es/outlookEvents.ts";
import { outlookEvents as fr } from "../locales/fr/outlookEvents.ts";
import { outlookEvents as ja } from "../locales/ja/outlookEvents.ts";
import { languageFor } from "../locales/languages.ts";

// One file without a fetch: some Outlooks run nothing but this, without a page and without a network.
const words = { en, de, fr, es, ar, ja, "en-xa": en };

onSending("onAppointmentSend", ({ attached, purpose }, language) =>
  attached && !purpose ? words[languageFor(language)]["no-purpose"] : null,
);
