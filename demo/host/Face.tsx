/** Somebody without a camera: the first letters of their names. The name itself stands beside it. */
export function Face({ name }: { readonly name: string }) {
  const letters = name
    .split(" ")
    .map((part) => part[0] ?? "")
    .join("");
  return (
    <span className="face" aria-hidden="true">
      {letters}
    </span>
  );
}
