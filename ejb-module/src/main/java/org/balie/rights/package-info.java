/**
 * Who may do and see what, for those who answer for it. Asks the rules that decide, so that it says
 * what is.
 */
package org.balie.rights;
