/** Starts the playground's page. */
import { Playground } from "./playground.js";

// The page's address says where the person is, so the skip link moves the focus and leaves the address alone.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("conversation").focus();
});
new Playground(document, document.body.dataset.firstUser).start();
