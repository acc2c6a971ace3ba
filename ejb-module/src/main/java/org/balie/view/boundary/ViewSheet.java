package org.balie.view.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.balie.view.Criteria;
import org.balie.view.ListColumn;
import org.balie.view.Order;
import org.balie.view.Sharing;

/**
 * A view as it is kept.
 *
 * @param mine whether the caller may change it
 * @param owner name of the one who made it
 * @param criteria null when this version of Balie cannot read them
 */
public record ViewSheet(
    UUID id,
    String name,
    boolean mine,
    String owner,
    Sharing sharing,
    UUID team,
    Criteria criteria,
    List<ListColumn> columns,
    Order order,
    long version)
    implements Serializable {}
