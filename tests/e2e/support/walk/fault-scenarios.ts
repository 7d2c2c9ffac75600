/** The scenarios that a walk switches between. A scenario that is listed twice is picked twice as often. */
export const FAULT_SCENARIOS = [
  '',
  '',
  'flaky:0.3',
  'slow:1-40',
  'limited:6',
  'expired',
  'create.lost',
  'update.lost',
  'test.lost',
  'list.flaky:0.5',
  'create.flaky:0.7,slow:1-20',
  'update.flaky:0.7',
  'create.lost,list.flaky:0.4',
] as const;
