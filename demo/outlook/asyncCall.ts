/// <reference types="office-js" />
import { OutlookRefusal } from "./wire.ts";

export type Callback<T> = (result: Office.AsyncResult<T>) => void;
type Options = Office.AsyncContextOptions;

/** As the library has them while it runs: words, where its declarations leave the values open. */
export const asyncStatus = { Succeeded: "succeeded", Failed: "failed" } as unknown as typeof Office.AsyncResultStatus;

/** A method that answers by callback, which comes last; options may stand before it. */
export const asking =
  <T>(work: () => Promise<T>) =>
  (first?: Options | Callback<T>, second?: Callback<T>): void =>
    answer(work(), first, second);

/** The same with one argument before those. */
export const askingWith =
  <A, T>(work: (argument: A) => Promise<T>) =>
  (argument: A, first?: Options | Callback<T>, second?: Callback<T>): void =>
    answer(work(argument), first, second);

/** Calls back with what came of it, never before the method has returned. */
export function answer<T>(work: Promise<T>, first?: Options | Callback<T>, second?: Callback<T>): void {
  const callback = typeof first === "function" ? first : second;
  const asyncContext: unknown = typeof first === "function" ? undefined : first?.asyncContext;
  const same = { asyncContext, diagnostics: undefined };
  work.then(
    (value) => callback?.({ ...same, status: asyncStatus.Succeeded, value } as Office.AsyncResult<T>),
    (cause: unknown) =>
      callback?.({ ...same, status: asyncStatus.Failed, error: errorOf(cause) } as Office.AsyncResult<T>),
  );
}

const errorOf = (cause: unknown): Office.Error =>
  cause instanceof OutlookRefusal ? cause.told : { code: 9020, name: "GenericResponseError", message: String(cause) };
