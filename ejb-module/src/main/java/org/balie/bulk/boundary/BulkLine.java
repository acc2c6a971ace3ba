package org.balie.bulk.boundary;

import java.io.Serializable;
import java.util.List;
import org.balie.bulk.ItemState;

/**
 * What became of one case.
 *
 * @param reason key of the text that says why not; null when it was done
 * @param arguments of that text
 */
public record BulkLine(
    String number, String subject, ItemState state, String reason, List<String> arguments)
    implements Serializable {}
