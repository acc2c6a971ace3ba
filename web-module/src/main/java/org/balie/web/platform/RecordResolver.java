package org.balie.web.platform;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets pages read components of records as properties: {@code row.subject}. Expression Language 6
 * (Jakarta EE 11) does it by itself; until then this resolver stands in with the same rule.
 */
public class RecordResolver extends ELResolver {

  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
        }
      };

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var component = component(context, base, property);
    if (component == null) {
      return null;
    }
    try {
      return component.getAccessor().invoke(base);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new ELException(failed);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    var component = component(context, base, property);
    return component == null ? null : component.getType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (component(context, base, property) != null) {
      throw new PropertyNotWritableException(property + " of a record");
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    component(context, base, property);
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static RecordComponent component(ELContext context, Object base, Object property) {
    if (!(base instanceof Record) || !(property instanceof String name)) {
      return null;
    }
    var component = COMPONENTS.get(base.getClass()).get(name);
    context.setPropertyResolved(component != null);
    return component;
  }
}
