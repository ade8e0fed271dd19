/** Starts the playground's page. */
import { Playground } from "./playground.js";

// The page's address says where the person is, so a skip link moves the focus and leaves the address alone.
for (const link of document.querySelectorAll(".skip")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const aim = document.querySelector(link.hash);
    (aim?.checkVisibility() ? aim : document.getElementById("conversation")).focus();
  });
}
new Playground(document, document.body.dataset.firstUser).start();
