package org.balie.api.ticket;

import java.util.List;

/**
 * A page of a list.
 *
 * @param next cursor of the next page; absent on the last one
 */
public record TicketListJson(List<TicketJson> items, String next) {}
