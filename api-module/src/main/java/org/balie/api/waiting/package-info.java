/**
 * The page on which people read what waits for them: HTML without a script, in which nothing but
 * our own style is loaded.
 */
package org.balie.api.waiting;
