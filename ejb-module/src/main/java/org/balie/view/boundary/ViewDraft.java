package org.balie.view.boundary;

import java.util.List;
import java.util.UUID;
import org.balie.view.Criteria;
import org.balie.view.ListColumn;
import org.balie.view.Order;
import org.balie.view.Sharing;

/**
 * A view as somebody wants it.
 *
 * @param name 1 to 80 characters
 * @param team that it is shared with; null unless it is shared with a team
 * @param columns at least one, in their order
 */
public record ViewDraft(
    String name,
    Sharing sharing,
    UUID team,
    Criteria criteria,
    List<ListColumn> columns,
    Order order) {}
