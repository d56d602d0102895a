// Serves the built game on the port given, for the browser tests.
import { createStaticServer } from './server.mjs';

console.log(await createStaticServer('dist').listen(Number(process.argv[2])));
