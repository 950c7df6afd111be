// The theme as Debian 12 builds it has no dark colours but for code: a page in both is unreadable.
document.addEventListener("DOMContentLoaded", () => {
  document.body.dataset.theme = "light";
});
