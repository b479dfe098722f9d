type Tokens = { readonly account: object; readonly token: object };
type Request = { readonly method?: unknown; readonly requestId?: unknown };

/**
 * Outlook's side of nested app authentication, as Microsoft's sign-in library speaks it: a request and an answer of JSON, matched by the
 * request's id.
 * @param tokens of whoever sits before this Outlook
 */
export async function nestedSignIn(request: string, tokens: () => Promise<Tokens>): Promise<string> {
  const { method, requestId } = JSON.parse(request) as Request;
  const answer = { messageType: "NestedAppAuthResponse", requestId };
  const failed = (status: string) => JSON.stringify({ ...answer, success: false, error: { status, code: status } });
  if (method !== "GetInitContext" && method !== "GetToken" && method !== "GetTokenPopup")
    return failed("NESTED_APP_AUTH_UNAVAILABLE");
  try {
    const { account, token } = await tokens();
    if (method !== "GetInitContext") return JSON.stringify({ ...answer, success: true, account, token });
    const initContext = { sdkName: "outlook", sdkVersion: "1", capabilities: {}, accountContext: account };
    return JSON.stringify({ ...answer, success: true, initContext });
  } catch {
    return failed("TRANSIENT_ERROR");
  }
}
