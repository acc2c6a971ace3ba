/** What one server changed, told to the others that work on the same database. */
package org.balie.signal;
