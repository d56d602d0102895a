// Modules that the build makes of assets/story and locales (tools/story/plugin.ts).
declare module 'virtual:story-script/opening' {
  const script: import('./catalogue.ts').Script;
  export default script;
}
declare module 'virtual:story-script/whole' {
  const script: import('./catalogue.ts').Script;
  export default script;
}
/** Every sum in force on the rules' date that a player may be shown: its row's id and amount. */
declare module 'virtual:sums' {
  const sums: readonly (readonly [string, number])[];
  export default sums;
}
declare module 'virtual:languages' {
  const languages: readonly string[];
  export default languages;
}
