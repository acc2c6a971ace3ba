/** Views: in the rail, on the desk, being made, and as a file. */
package org.balie.web.view;
