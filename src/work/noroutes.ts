/**
 * How often something was sent to another machine and there was no way, as the system has counted it in one network namespace:
 * `OutNoRoutes` of IP and `Ip6OutNoRoutes`. A look-up of a name counts like anything else.
 *
 * @param snmp the text of /proc/net/snmp
 * @param snmp6 that of /proc/net/snmp6; `''` without IPv6
 * @returns undefined where that is not told
 */
export function countNoRoutes(snmp: string, snmp6: string): number | undefined {
  const [names, values] = snmp
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
    .map((line) => line.split(' '));
  const four = values?.[names?.indexOf('OutNoRoutes') ?? -1];
  if (four === undefined || !/^\d{1,15}$/.test(four)) return undefined;
  const six = /^Ip6OutNoRoutes\s+(\d{1,15})$/m.exec(snmp6)?.[1] ?? '0';
  return Number(four) + Number(six);
}
