// The two live regions that stand empty in the page from the first paint (SCREENS 2): a region added with its words is often not read.
const CLEAR_AFTER = 4000;

function put(id: 'say' | 'alert', text: string): void {
  const region = document.getElementById(id);
  if (!region) return;
  // The same words twice in a row may be dropped by a reader unless the region was empty in between.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
    setTimeout(() => {
      if (region.textContent === text) region.textContent = '';
    }, CLEAR_AFTER);
  });
}

export const say = (text: string): void => put('say', text);
export const alarm = (text: string): void => put('alert', text);
