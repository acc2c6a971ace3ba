/** The second line: giving cases to receivers outside the desk and following what they do. */
package org.balie.handover;
