package org.balie.rights.control;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.platform.Roles;
import org.balie.rights.RoleArea;

/**
 * What each role may do, read from the beans themselves: the annotations that the server obeys. An
 * action is a method that people of some role may call.
 */
@ApplicationScoped
public class RoleAreas {

  private static final Pattern BOUNDARY = Pattern.compile("org\\.balie\\.(.+)\\.boundary");

  @Inject BeanManager beans;

  /** By code. */
  public List<RoleArea> all() {
    var classes =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(Bean::getBeanClass)
            .collect(Collectors.<Class<?>>toSet());
    return of(classes);
  }

  static List<RoleArea> of(Collection<Class<?>> classes) {
    return classes.stream()
        .filter(RoleAreas::isDesk)
        .collect(Collectors.groupingBy(RoleAreas::area, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> area(entry.getKey(), entry.getValue()))
        .filter(area -> area.actions() > 0)
        .toList();
  }

  private static boolean isDesk(Class<?> type) {
    return (type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
        && BOUNDARY.matcher(type.getPackageName()).matches();
  }

  private static String area(Class<?> type) {
    return BOUNDARY.matcher(type.getPackageName()).replaceFirst("$1");
  }

  private static RoleArea area(String code, List<Class<?>> desks) {
    var actions =
        desks.stream()
            .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
            .filter(RoleAreas::isAction)
            .map(RoleAreas::roles)
            .filter(roles -> roles.stream().anyMatch(Roles.OF_PEOPLE::contains))
            .toList();
    return new RoleArea(code, actions.size(), byRole(actions));
  }

  private static Map<String, Integer> byRole(List<Set<String>> actions) {
    return Roles.OF_PEOPLE.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                role -> (int) actions.stream().filter(roles -> roles.contains(role)).count()));
  }

  private static boolean isAction(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic();
  }

  private static Set<String> roles(Method method) {
    if (method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class)) {
      return Set.of();
    }
    var own = method.getAnnotation(RolesAllowed.class);
    var said = own == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : own;
    return said == null ? Set.of() : Set.of(said.value());
  }
}
