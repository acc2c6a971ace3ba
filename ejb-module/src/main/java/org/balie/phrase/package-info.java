/** Standard texts of agents, teams and the whole institution, with places for what differs. */
package org.balie.phrase;
