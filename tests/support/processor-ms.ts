/** Processor time of this process so far, in ms: what work costs, whatever else the machine does meanwhile. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
