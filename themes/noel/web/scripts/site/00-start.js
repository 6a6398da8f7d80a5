// Every page's first script: styles may now show what only works with scripts.
document.documentElement.classList.add("scripted");
