/** Tells an agent who else has the same case open. */
package org.balie.web.presence;
