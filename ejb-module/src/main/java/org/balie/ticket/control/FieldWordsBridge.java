package org.balie.ticket.control;

import java.util.Map;
import org.balie.platform.Json;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;

/** The values of own fields, without their codes, are found by words. */
class FieldWordsBridge implements ValueBridge<String, String> {

  @Override
  @SuppressWarnings("unchecked")
  public String toIndexedValue(String fields, ValueBridgeToIndexedValueContext context) {
    return fields == null
        ? null
        : String.join("\n", ((Map<String, String>) Json.read(fields, Map.class)).values());
  }
}
