// What the tests know of server.mjs, which stays plain JavaScript so that `npm start` needs no build step of its own.
export declare function createStaticServer(folder: string): {
  /** Resolves to the server's address. */
  listen(port: number): Promise<string>;
  close(): Promise<unknown>;
};
