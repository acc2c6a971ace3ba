/** Days: which are worked on, and when a term that begins today is over. */
package org.balie.calendar;
