// Before the first paint: the theme and the density that were chosen on this device.
(() => {
  const root = document.documentElement;
  for (const name of ["theme", "density"]) {
    const found = new RegExp(`(?:^|; )weft-${name}=(\\w+)`).exec(document.cookie);
    if (found) root.dataset[name] = found[1];
  }
})();
