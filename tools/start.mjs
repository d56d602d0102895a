// npm start: on a fresh clone installs, builds and serves the game, and prints its address. PORT changes the port.
import { ensureInstalled, run } from './install.mjs';
import { createStaticServer } from './server.mjs';

ensureInstalled();
if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) process.exit(1);
const port = Number(process.env.PORT ?? 4173);
try {
  const address = await createStaticServer('dist').listen(port);
  console.log(`\nValtaajat is at ${address}   (stop with Ctrl+C)\n`);
} catch (error) {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Try another: PORT=${port + 1} npm start`);
  process.exit(1);
}
