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

/**
 * What proxy-auth lines hold that no log may show, of well-formed lines and of others: all but the host and the user, as written,
 * percent-encoded, and as the header that carries it.
 *
 * @see threat-model T49
 */
export function secretsOfLines(text: string): readonly string[] {
  const found = text.split(/[\r\n]/).flatMap((line) => {
    const [host = '', ...words] = line.split(/\s+/).filter((word) => word !== '');
    if (host.startsWith('#')) return [];
    const secrets = words.length < 2 ? words : words.slice(1);
    const pair = words.length === 2 ? [Buffer.from(words.join(':')).toString('base64')] : [];
    return [...secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]), ...pair];
  });
  return [...new Set(found)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not percent-encoded after all
  }
}
