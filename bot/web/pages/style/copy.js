// Copies what a person asks to copy, and prints. Without it every page can still be read, searched, cited and printed.
const said = document.getElementById("page-said");

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = done;
  } catch {
    // A browser may refuse, or have no clipboard on a page without https: the words then stand there to be selected.
    said.textContent = "";
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a.permalink");
  if (link) copy(link.href, "Link copied");
});

document.addEventListener("toggle", ({ target }) => {
  if (target.open && target.matches("details.cite")) {
    copy(target.querySelector(".whole").textContent, "Reference copied");
  }
}, true);

for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
