/** What every answer and every request of the agents' side has to keep to. */
package org.balie.web.guard;
