package org.balie.ticket.control;

import org.balie.platform.Json;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** The values of own fields, without their codes, are found by words. */
class FieldWordsBridge implements ValueBridge<String, String> {

  @Override
  public String toIndexedValue(String fields, ValueBridgeToIndexedValueContext context) {
    return String.join("\n", Json.texts(fields).values());
  }
}
