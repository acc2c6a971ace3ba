/** The pages of administrators and auditors. */
package org.balie.web.admin;
