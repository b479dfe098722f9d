import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { IdentityServer } from "../../demo/identity.ts";

/** An address whose keys can change, that can be gone or silent, and that counts how often it is asked. */
export async function keyPublisher(first: IdentityServer) {
  let answer: RequestListener = first.library.service.requestHandler;
  let asked = 0;
  let server: Server | null = null;
  const open = async (port: number): Promise<number> => {
    server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const goAway = async (): Promise<void> => {
    if (server === null) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    server = null;
    await closed;
  };
  const port = await open(0);
  return {
    address: new URL(first.keysAddress.pathname, `http://127.0.0.1:${port}`),
    asked: () => asked,
    publish: (identities: IdentityServer) => {
      answer = identities.library.service.requestHandler;
    },
    answerWith: (listener: RequestListener) => {
      answer = listener;
    },
    goAway,
    comeBack: () => open(port),
  };
}
