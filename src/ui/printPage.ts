/**
 * Prints this page.
 * @returns false where nothing came of it: a frame without leave to print says so to nobody, but then no printing begins
 */
export function printPage(): boolean {
  let began = false;
  const begin = () => {
    began = true;
  };
  window.addEventListener("beforeprint", begin);
  try {
    window.print();
  } catch {
    // Refused aloud: the same as in silence.
  }
  window.removeEventListener("beforeprint", begin);
  return began;
}
