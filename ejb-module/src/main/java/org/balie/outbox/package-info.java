/**
 * Intentions to call a neighbour, stored with the change that causes them and carried out
 * afterwards.
 */
package org.balie.outbox;
