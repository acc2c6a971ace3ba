/** Standard texts: the page that keeps them and the list to choose from while writing. */
package org.balie.web.phrase;
