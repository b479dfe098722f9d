/** What is answered to an activity that waits for an answer; null to all others. */
export type Answer = { readonly status: number; readonly body?: unknown } | null;
export type Receive = (activity: unknown) => Promise<Answer>;

/** Where the bot's service brings what happens in Microsoft Teams. */
export type BotDoor = {
  /** Where the service may be; see serviceHosts.ts. */
  readonly hosts: readonly string[];
  /** Organisations this server is for; empty: any. */
  readonly tenants: readonly string[];
  /**
   * @param receive called only when the token proves that the service sent this very request
   * @returns what to answer, 401 without `receive` for anybody else
   * @throws what `receive` throws
   */
  readonly admit: (
    request: { readonly body: object; readonly headers: Readonly<Record<string, string>> },
    receive: Receive,
  ) => Promise<{ readonly status: number; readonly body?: unknown }>;
};
