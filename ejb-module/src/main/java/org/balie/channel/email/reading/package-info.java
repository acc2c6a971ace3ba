/** Makes something readable of any message. Plain Java: no container, no database, no clock. */
package org.balie.channel.email.reading;
