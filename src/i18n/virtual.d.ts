// Story texts by line id, served by the build (tools/story): what a new game begins with, and all the rest.
declare module 'virtual:story-text/fi/opening' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
declare module 'virtual:story-text/fi/rest' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
declare module 'virtual:story-text/en/opening' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
declare module 'virtual:story-text/en/rest' {
  const texts: Readonly<Record<string, string>>;
  export default texts;
}
