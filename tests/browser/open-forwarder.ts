import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A port of this machine; what comes there goes on to the port `to`, and is refused while there is none. */
export interface Forwarder {
  readonly port: number;
  to: number | undefined;
  close(): void;
}

/** Opens what a shared browser has as its proxy: that is set once, while each test file has a server of its own. */
export async function openForwarder(): Promise<Forwarder> {
  const open = new Set<Socket>();
  const server = createServer((from) => {
    if (forwarder.to === undefined) return void from.destroy();
    const on = connect(forwarder.to, '127.0.0.1');
    for (const [one, other] of [[from, on], [on, from]] as const) {
      open.add(one);
      one.on('error', () => undefined).on('close', () => {
        open.delete(one);
        other.destroy();
      }).pipe(other);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const forwarder: Forwarder = {
    port: (server.address() as AddressInfo).port, to: undefined,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
  return forwarder;
}
