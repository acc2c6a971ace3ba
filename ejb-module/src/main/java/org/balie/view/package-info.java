/**
 * Lists that agents make for themselves and share: conditions, columns and an order, kept with a
 * name.
 */
package org.balie.view;
