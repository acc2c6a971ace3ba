/** Who has which case in front of them at the moment, and whether they are answering it. */
package org.balie.presence;
