import type { RestWords } from "../rooms.ts";

export const takeAlong: RestWords["takeAlong"] = {
  "copy-text": "النسخ كنص للمحضر",
  png: "الحفظ كصورة (PNG)",
  svg: "الحفظ كرسم (SVG)",
  what: "السؤال والجملة والصورة وعدد من أجاب والتاريخ. دون أسماء.",
  copied: "نُسخ.",
  "copy-by-hand":
    "لا يسمح هذا المكان لصفحة بالنسخ. النص محدّد: يمكن الضغط على Ctrl+C (وعلى Mac ⌘C)، أو الضغط المطوّل واختيار «نسخ».",
  text: "نص للمحضر",
  saved: "نُزّلت النتائج.",
  "show-here": "لا يوجد ملف؟ عرض الصورة هنا",
  "save-by-hand": "لا يسمح هذا المكان لصفحة بحفظ ملفات. يمكن نسخ الصورة: بالضغط المطوّل عليها، أو بزر الفأرة الأيمن.",
  "take-by-hand": "يمكن نسخ الصورة: بالضغط المطوّل عليها، أو بزر الفأرة الأيمن.",
  failed: "لا يمكن رسم الصورة هنا. يمكن نسخ النص بدلًا منها.",
  meeting: "{title}، {day}",
  row: "{name}: {people}",
  cell: "{column} {n}",
  agreed: "اتفقنا: {text}",
  product: "Plumbline",
};
