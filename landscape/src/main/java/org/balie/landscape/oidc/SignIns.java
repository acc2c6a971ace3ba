package org.balie.landscape.oidc;

/** What is remembered about sign-ins: browsers and what applications got for them. */
record SignIns(Sessions sessions, Grants grants) {}
