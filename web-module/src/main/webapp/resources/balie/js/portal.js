// The page that carries what a portal is told: it goes on by itself.
document.forms[0].submit();
