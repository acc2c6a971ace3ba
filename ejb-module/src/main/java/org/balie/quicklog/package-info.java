/** Contacts that were answered at once: logged in seconds, counted, and sometimes made a case. */
package org.balie.quicklog;
