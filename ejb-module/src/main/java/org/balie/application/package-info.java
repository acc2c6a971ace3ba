/**
 * Applications of the institution that call the API: what they may do, their keys, their clients.
 */
package org.balie.application;
