package org.balie.web.casetype;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.balie.casetype.CaseField;

/** Own fields of a case being filled, bound to the inputs of a page. */
public final class FieldInputs implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, String> values = new HashMap<>();

  public FieldInputs(Map<String, String> values) {
    this.values.putAll(values);
  }

  /** One value each. */
  public Map<String, String> getOne() {
    return values;
  }

  /** Several values each, for boxes that are ticked. */
  public Map<String, Object> getMany() {
    return new Ticked(values);
  }

  /** Whether a field is shown beside what is filled now. */
  public boolean shows(CaseField field) {
    return field.shown(values());
  }

  /** For the script: values of another field that show this one. */
  public String showing(CaseField field) {
    return field.when() == null ? "" : String.join(",", field.when().values());
  }

  /** What is filled in, without what is blank. */
  public Map<String, String> values() {
    return values.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Shows the texts with commas as lists, which is what boxes are bound to. */
  private static final class Ticked extends AbstractMap<String, Object> {

    private final Map<String, String> values;

    Ticked(Map<String, String> values) {
      this.values = values;
    }

    @Override
    public Object get(Object code) {
      var text = values.get(code);
      return text == null || text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }

    @Override
    public Object put(String code, Object ticked) {
      var chosen =
          ticked instanceof Collection<?> list ? list.stream() : Arrays.stream(array(ticked));
      return values.put(code, chosen.map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Object[] array(Object ticked) {
      return ticked == null ? new Object[0] : (Object[]) ticked;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return values.keySet().stream()
          .map(code -> Map.entry(code, get(code)))
          .collect(Collectors.toSet());
    }
  }
}
