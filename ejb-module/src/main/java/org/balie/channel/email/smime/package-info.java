/** Signed and encrypted mail (S/MIME, RFC 8551), both ways. */
package org.balie.channel.email.smime;
