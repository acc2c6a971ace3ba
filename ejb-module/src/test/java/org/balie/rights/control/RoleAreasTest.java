package org.balie.rights.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.balie.platform.Roles;
import org.balie.platform.Texts;
import org.balie.rights.RoleArea;
import org.junit.jupiter.api.Test;

/** What is told of roles is read from the desks of the product. */
class RoleAreasTest {

  private static final List<RoleArea> ALL = RoleAreas.of(desks());

  private static Collection<Class<?>> desks() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.balie").stream()
            .filter(
                type ->
                    type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
            .map(JavaClass::reflect)
            .collect(Collectors.toSet());
  }

  private static RoleArea area(String code) {
    return ALL.stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
  }

  @Test
  void a_role_on_the_desk_holds_for_all_of_its_actions() {
    var kinds = area("casetype");
    assertThat(kinds.of(Roles.ADMINISTRATOR)).isEqualTo(kinds.actions()).isPositive();
    assertThat(kinds.of(Roles.AGENT)).isZero();
  }

  @Test
  void a_role_on_an_action_holds_for_that_one() {
    var customers = area("customer");
    assertThat(customers.of(Roles.AGENT)).isPositive().isLessThan(customers.actions());
    assertThat(customers.of(Roles.TEAM_LEAD)).isEqualTo(customers.actions());
  }

  @Test
  void what_only_applications_do_is_none_of_it() {
    assertThat(ALL).extracting(RoleArea::code).doesNotContain("channel.webform", "nowhere");
  }

  @Test
  void every_part_and_every_role_has_words() {
    assertThat(ALL).isNotEmpty();
    for (var language : Texts.LANGUAGES) {
      var texts = Texts.bundle("rights", language);
      assertThat(ALL).allMatch(area -> texts.containsKey("rights.area." + area.code()));
      assertThat(Roles.OF_PEOPLE).allMatch(role -> texts.containsKey("rights.role." + role));
    }
  }
}
