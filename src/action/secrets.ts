/**
 * The parts of a proxy list that no log may show: passwords, and user names that stand alone, which are tokens; each as
 * written, decoded, and as the header that carries it.
 *
 * @param list a GOPROXY list, well-formed or not
 * @see threat-model T49
 */
export function secretsOf(list: string): readonly string[] {
  const found = [...list.matchAll(/\/\/([^/?#,|\s]*)@/g)].flatMap(([, userinfo = '']) => {
    const colon = userinfo.indexOf(':');
    const secret = colon < 0 ? userinfo : userinfo.slice(colon + 1);
    const pair = decoded(colon < 0 ? `${userinfo}:` : userinfo);
    return [secret, decoded(secret), Buffer.from(pair).toString('base64')];
  });
  return [...new Set(found)].filter((secret) => secret !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not percent-encoded after all
  }
}
