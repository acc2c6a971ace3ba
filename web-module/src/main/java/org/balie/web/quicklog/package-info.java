/** Logging contacts in a few keys, and the list of the day. */
package org.balie.web.quicklog;
