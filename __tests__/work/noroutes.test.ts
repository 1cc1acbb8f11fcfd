import { describe, expect, test } from '@jest/globals';
import { countNoRoutes } from '../../src/work/noroutes.ts';

const snmp = (count: string): string => `Ip: Forwarding DefaultTTL OutNoRoutes FragOKs
Ip: 2 64 ${count} 0
Icmp: InMsgs OutMsgs
Icmp: 0 0
`;

describe('tries without a way', () => {
  test.each([
    ['are those of IPv4 and IPv6', snmp('3'), 'Ip6InNoRoutes    7\nIp6OutNoRoutes                   2\n', 5],
    ['are those of IPv4 where there is no IPv6', snmp('3'), '', 3],
    ['are none in a quiet namespace', snmp('0'), 'Ip6OutNoRoutes  0\n', 0],
  ])('%s', (_, four, six, count) => {
    expect(countNoRoutes(four, six)).toBe(count);
  });

  test.each([
    ['nothing is told', ''],
    ['the counter has no name', 'Ip: Forwarding DefaultTTL\nIp: 2 64\n'],
    ['the counter has no value', 'Ip: Forwarding OutNoRoutes\nIp: 2\n'],
    ['the counter is no number', snmp('-1')],
    ['there are only names', 'Ip: Forwarding OutNoRoutes\n'],
  ])('are not known where %s', (_, text) => {
    expect(countNoRoutes(text, 'Ip6OutNoRoutes  1\n')).toBeUndefined();
  });
});
