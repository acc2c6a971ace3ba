/* Own fields of a kind of case: a field with a condition shows when another one has its value (data-balie-when, data-balie-values). */
const chosen = (scope, code) =>
  [...scope.querySelectorAll(`[data-balie-field="${CSS.escape(code)}"]`)]
    .flatMap((field) => [...field.querySelectorAll("select, input:checked")])
    .map((input) => input.value);

function arrange(scope) {
  for (const part of scope.querySelectorAll("[data-balie-when]")) {
    const { balieWhen: on, balieValues: values } = part.dataset;
    if (on) part.hidden = !chosen(scope, on).some((value) => values.split(",").includes(value));
  }
}

/* A field can name one of the files that go along. */
document.addEventListener("change", ({ target }) => {
  const names = target.type === "file" && target.form?.querySelector("#case-files");
  if (names) names.replaceChildren(...[...target.files].map((file) => Object.assign(document.createElement("option"), { value: file.name })));
});

document.addEventListener("change", ({ target }) => {
  /* Another kind of case has other fields. */
  if (target.dataset.balieKind) document.getElementById(target.dataset.balieKind).click();
  const scope = target.closest("[data-balie-own]");
  if (scope) arrange(scope);
});
