import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { localhostCertificate } from "./build/certificates.js";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
};

export interface Server {
  /** Such as `https://localhost:40123`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves folders by https on localhost.
 * @param folders path prefix → folder, such as `{ "/": "dist", "/office/": "node_modules/@microsoft/office-js/dist" }`;
 *   the longest prefix that fits decides
 * @param instead what is answered to a path in place of a file, or `undefined`; `null` answers 404
 * @param port a free one if nothing is said; rejects with code EADDRINUSE where it is taken
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  instead: (path: string) => string | null | undefined = () => undefined,
  port = 0,
): Promise<Server> {
  const { cert, key } = await localhostCertificate();
  const prefixes = Object.keys(folders).sort((one, other) => other.length - one.length);
  const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
    const prefix = prefixes.find((each) => path.startsWith(each));
    const file = prefix && join(folders[prefix], path.slice(prefix.length));
    const text = instead(path);
    const found = text === undefined && file !== undefined && existsSync(file) && statSync(file).isFile();
    response.statusCode = found || typeof text === "string" ? 200 : 404;
    response.setHeader("Content-Type", TYPES[extname(path) || ".html"] ?? "application/octet-stream");
    response.end(found ? readFileSync(file) : text);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", listening);
  });
  return {
    address: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
