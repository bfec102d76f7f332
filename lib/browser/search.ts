document.querySelector("[data-search]");
