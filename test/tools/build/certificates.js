import { existsSync, rmSync, statSync } from "node:fs";
import { generateCertificates } from "office-addin-dev-certs";

const FOLDER = "node_modules/.cache/certificates";
const DAYS = 365;

/**
 * The paths of a certificate for localhost, made where there is none or it has run out. It is added to no list of
 * trusted ones: whoever opens the page decides.
 * @returns {Promise<{ ca: string, cert: string, key: string }>}
 */
export async function localhostCertificate() {
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => `${FOLDER}/${file}`);
  const made = existsSync(cert) ? statSync(cert).mtimeMs : 0;
  if (Date.now() - made > DAYS * 86_400_000) {
    rmSync(FOLDER, { recursive: true, force: true });
    await generateCertificates(ca, cert, key, DAYS);
  }
  return { ca, cert, key };
}
