package org.balie.architecture;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/**
 * An enterprise bean is known in its module by its simple name (Jakarta Enterprise Beans 4.0,
 * element ejb-name). Of two with one name Payara makes the second a plain object: without roles,
 * without transactions, and it deploys all the same.
 */
@AnalyzeClasses(packages = "org.balie", importOptions = DoNotIncludeTests.class)
class EnterpriseBeanNamesTest {

  @ArchTest
  static void no_two_have_one_name(JavaClasses all) {
    var namesakes =
        all.stream()
            .filter(EnterpriseBeanNamesTest::enterpriseBean)
            .collect(groupingBy(JavaClass::getSimpleName))
            .values()
            .stream()
            .filter(same -> same.size() > 1)
            .toList();
    assertThat(namesakes).isEmpty();
  }

  private static boolean enterpriseBean(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isAnnotatedWith(Singleton.class)
        || type.isAnnotatedWith(MessageDriven.class);
  }
}
