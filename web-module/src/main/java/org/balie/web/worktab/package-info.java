/** The strip of work tabs above every page of an agent. */
package org.balie.web.worktab;
