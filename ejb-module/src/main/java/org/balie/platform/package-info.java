/** What every component may use: time, ids, roles, callers, errors, texts, leases. */
package org.balie.platform;
