/**
 * Changes of many cases: from the list of the desk, with their progress and what became of each
 * case.
 */
package org.balie.web.bulk;
