/* Maps by Leaflet. Without a source of maps, or when it is silent, there are rough outlines of the countries. */
const [FAR, NEAR, SCALE] = [4, 15, 6];
const MIDDLE = [57, 11];

const loaded = (L, src) => L ?? new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { src, onload: () => resolve(window.L), onerror: reject });
  document.head.append(script);
});

function style(href) {
  if (!document.querySelector(`link[href="${CSS.escape(href)}"]`)) document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}

const number = (input) => Number.parseFloat((input?.value ?? "").replace(",", "."));

export async function open(box) {
  style(box.dataset.balieStyle);
  const L = await loaded(window.L, box.dataset.balieLeaflet);
  const inner = box.appendChild(document.createElement("div"));
  const map = L.map(inner, { zoomControl: false, minZoom: 3, maxZoom: 19 }).setView(MIDDLE, FAR);
  map.attributionControl.setPrefix(false);
  L.control.zoom({ zoomInTitle: box.dataset.balieIn, zoomOutTitle: box.dataset.balieOut }).addTo(map);
  /* Below the pieces of the map, which cover it where there are any. */
  map.createPane("land").style.zIndex = 150;
  LAND.forEach((land) => L.polygon(land, { className: "is-land", interactive: false, weight: 1, fillOpacity: 1, pane: "land" }).addTo(map));
  if (box.dataset.balieTiles) L.tileLayer(`${box.dataset.balieTiles}/{z}/{x}/{y}`, { attribution: box.dataset.balieAttribution, maxZoom: 19 }).addTo(map);
  new ResizeObserver(() => map.invalidateSize()).observe(box);
  if (box.dataset.balieMap === "pick") pick(L, map, box.closest("[data-balie-place]"));
  else show(L, map);
  box.dataset.balieReady = "yes";
}

const dot = (L, at) => L.circleMarker(at, { radius: 9, className: "is-point", fillOpacity: 1 });

/* One point, which the inputs beside the map hold: a click sets it, or the middle of the map by the button. */
function pick(L, map, place) {
  const [lat, lon] = ["[data-balie-lat]", "[data-balie-lon]"].map((name) => place.querySelector(name));
  let point;
  const draw = (move) => {
    point?.remove();
    const at = [number(lat), number(lon)];
    if (at.some(Number.isNaN)) return;
    point = dot(L, at).addTo(map);
    if (move) map.setView(at, Math.max(map.getZoom(), NEAR));
  };
  const put = (at) => {
    [lat.value, lon.value] = at ? [at.lat.toFixed(SCALE), at.lng.toFixed(SCALE)] : ["", ""];
    lat.dispatchEvent(new Event("input", { bubbles: true }));
    draw(false);
  };
  map.on("click", ({ latlng }) => put(latlng.wrap()));
  place.querySelector("[data-balie-here]").addEventListener("click", () => put(map.getCenter().wrap()));
  place.querySelector("[data-balie-nowhere]").addEventListener("click", () => put(null));
  [lat, lon].forEach((input) => input.addEventListener("change", () => draw(true)));
  draw(true);
}

/* All points of a page; each leads to its case. */
function show(L, map) {
  const points = [...document.querySelectorAll("[data-balie-point]")].map((item) => {
    const at = [Number(item.dataset.balieLat), Number(item.dataset.balieLon)];
    dot(L, at).addTo(map).bindTooltip(item.dataset.baliePoint).on("click", () => item.querySelector("a").click());
    return at;
  });
  map.fitBounds(points, { padding: [30, 30], maxZoom: NEAR });
}

/* Latitude and longitude in degrees (WGS 84). */
const LAND = [
  /* The Netherlands */
  [[51.37, 3.37], [51.46, 3.53], [51.61, 3.69], [51.83, 3.98], [52.1, 4.26], [52.46, 4.56], [52.95, 4.75], [53.16, 4.85], [53.2, 5.4], [53.41, 6.2], [53.45, 6.75], [53.25, 7.06], [52.85, 7.06], [52.63, 6.75], [52.44, 7.05], [52.24, 7.06], [52.0, 6.83], [51.9, 6.4], [51.82, 5.98], [51.5, 6.2], [51.18, 6.08], [50.93, 6.0], [50.76, 6.02], [50.76, 5.7], [51.0, 5.78], [51.18, 5.57], [51.26, 5.24], [51.47, 5.03], [51.43, 4.55], [51.37, 4.24], [51.3, 3.9], [51.24, 3.5]],
  /* Sweden */
  [[55.34, 13.36], [55.42, 14.2], [55.75, 14.2], [56.03, 14.7], [56.15, 15.8], [56.7, 16.35], [57.3, 16.5], [57.75, 16.7], [58.4, 16.75], [58.65, 17.1], [58.8, 17.9], [59.3, 18.9], [59.85, 18.95], [60.3, 18.4], [60.65, 17.3], [61.3, 17.15], [61.75, 17.35], [62.4, 17.45], [62.9, 18.2], [63.3, 19.0], [63.8, 20.5], [64.6, 21.3], [65.1, 21.6], [65.5, 22.3], [65.8, 23.6], [65.85, 24.15], [66.5, 23.9], [67.3, 23.6], [68.0, 23.5], [68.45, 22.4], [69.05, 20.55], [68.5, 19.95], [68.35, 18.1], [67.9, 16.7], [67.0, 16.35], [66.15, 15.5], [65.3, 14.5], [64.5, 13.65], [64.0, 12.7], [63.6, 12.15], [63.0, 12.2], [62.3, 12.3], [61.7, 12.2], [61.0, 12.65], [60.3, 12.5], [59.9, 11.8], [59.1, 11.75], [58.9, 11.15], [58.3, 11.35], [57.7, 11.75], [57.1, 12.2], [56.6, 12.85], [56.2, 12.6], [55.9, 12.75], [55.55, 12.95]],
];
