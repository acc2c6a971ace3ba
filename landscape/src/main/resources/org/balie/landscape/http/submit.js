document.querySelector("[data-submit]").submit();
