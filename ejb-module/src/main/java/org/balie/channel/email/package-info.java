/** E-mail: replies and acknowledgements on their way to the customer. */
package org.balie.channel.email;
