package org.balie.handover.topdesk;

import java.io.Serializable;

/**
 * Something of a list of TOPdesk.
 *
 * @param parent name of the category of a subcategory; null for everything else
 */
public record TopdeskItem(String list, String id, String name, String parent)
    implements Serializable {

  /** As people choose it: a subcategory with its category. */
  public String shown() {
    return parent == null ? name : parent + " › " + name;
  }
}
