/**
 * One change of many cases at once: in the background, case by case, with a result for each, and
 * taken back.
 */
package org.balie.bulk;
