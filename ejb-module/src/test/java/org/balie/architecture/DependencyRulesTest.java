package org.balie.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.balie.platform.Roles;
import org.balie.platform.boundary.InTransaction;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;

/**
 * The rules of the house (docs/architecture.md). Classes are found by package and annotation, never
 * from a list.
 */
@AnalyzeClasses(packages = "org.balie", importOptions = DoNotIncludeTests.class)
class DependencyRulesTest {

  private static final Pattern COMPONENT =
      Pattern.compile(
          "org\\.balie\\.((?:channel|handover)\\.(?!(?:boundary|control|entity)\\b)\\w+|\\w+)(\\..*)?");
  private static final Set<String> OPEN_TO_ALL = Set.of("platform", "outbox");

  private static String component(JavaClass type) {
    var name = COMPONENT.matcher(type.getPackageName());
    return name.matches() ? name.group(1) : "";
  }

  private static boolean hidden(JavaClass type) {
    var name = COMPONENT.matcher(type.getPackageName());
    return name.matches() && name.group(2) != null;
  }

  @ArchTest
  static final ArchRule no_cycles_between_components =
      slices().matching("org.balie.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule a_component_sees_only_the_root_package_of_another =
      classes()
          .should(
              new ArchCondition<>("see only the root package of another component") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(d -> d.getTargetClass().getPackageName().startsWith("org.balie."))
                      .filter(d -> !component(d.getTargetClass()).equals(component(type)))
                      .filter(
                          d ->
                              hidden(d.getTargetClass())
                                  && !OPEN_TO_ALL.contains(component(d.getTargetClass())))
                      .map(Dependency::getDescription)
                      .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
                }
              });

  @ArchTest
  static final ArchRule tickets_know_no_channel_and_no_way_out =
      noClasses()
          .that()
          .resideInAnyPackage("..balie.ticket..", "..balie.customer..", "..balie.knowledge..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..balie.channel..", "..balie.handover..", "..balie.outbox..");

  @ArchTest
  static final ArchRule channels_do_not_know_each_other =
      slices().matching("org.balie.channel.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule receivers_do_not_know_each_other =
      classes()
          .that()
          .resideInAPackage("..balie.handover..")
          .should(
              new ArchCondition<>("know no other receiver") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(d -> component(d.getTargetClass()).startsWith("handover."))
                      .filter(d -> !component(d.getTargetClass()).equals(component(type)))
                      .map(Dependency::getDescription)
                      .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
                }
              });

  @ArchTest
  static final ArchRule entities_use_only_java_persistence_and_published_types =
      noClasses()
          .that(annotatedEntity())
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("jakarta..", "org.hibernate..")
                  .and(not(resideInAnyPackage("jakarta.persistence..", "jakarta.validation.."))));

  private static DescribedPredicate<JavaClass> annotatedEntity() {
    return DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));
  }

  @ArchTest
  static final ArchRule nothing_here_knows_the_web =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule messages_are_for_channels_inbox_and_outbox =
      noClasses()
          .that()
          .resideOutsideOfPackages("..channel..", "..handover..", "..inbox..", "..outbox..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.jms..");

  @ArchTest
  static final ArchRule the_entity_manager_is_for_repositories_and_the_index =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .and()
          .haveSimpleNameNotContaining("Index")
          .should()
          .dependOnClassesThat(
              assignableTo(EntityManager.class).and(resideInAnyPackage("jakarta.persistence..")));

  /** Payara's entity manager is not safe for two threads that are in no transaction. */
  @ArchTest
  static final ArchRule who_runs_without_a_transaction_reads_no_table =
      noClasses()
          .that(withoutTransaction())
          .should(
              new ArchCondition<>("have a repository") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  var has =
                      type.getFields().stream()
                          .anyMatch(f -> f.getRawType().getSimpleName().endsWith("Repository"));
                  events.add(new SimpleConditionEvent(type, has, type.getName()));
                }
              });

  private static DescribedPredicate<JavaClass> withoutTransaction() {
    return DescribedPredicate.describe(
        "run without a transaction and begin none",
        type ->
            type.tryGetAnnotationOfType(TransactionAttribute.class)
                    .filter(a -> a.value() == NOT_SUPPORTED || a.value() == SUPPORTS)
                    .isPresent()
                && type.getFields().stream()
                    .noneMatch(f -> f.getRawType().isEquivalentTo(InTransaction.class)));
  }

  @ArchTest
  static final ArchRule every_bean_says_who_may_call_it =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .or()
          .areAnnotatedWith(MessageDriven.class)
          .should()
          .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.security.PermitAll");

  /** An id is known for longer than the right to see its case may last. */
  @ArchTest
  static final ArchRule agents_get_nowhere_with_the_id_of_a_case_out_of_sight =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .and(takeCasesOfAgents())
          .should()
          .beAnnotatedWith(CaseInSight.class);

  private static DescribedPredicate<JavaClass> takeCasesOfAgents() {
    return DescribedPredicate.describe(
        "take ids of cases from agents",
        type ->
            type.tryGetAnnotationOfType(RolesAllowed.class)
                    .filter(a -> List.of(a.value()).contains(Roles.AGENT))
                    .isPresent()
                && type.getMethods().stream()
                    .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                    .flatMap(m -> m.getRawParameterTypes().stream())
                    .anyMatch(p -> p.isEquivalentTo(TicketId.class)));
  }

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("SystemClock")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemUTC");

  /**
   * Payara gives a method of {@link Schedule} a transaction of its own, whatever the class says: it
   * reads the timers after the attributes. Work that takes longer than a transaction may then fails
   * from there on.
   */
  @ArchTest
  static final ArchRule timers_without_a_transaction_manage_it_themselves =
      noMethods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(TransactionAttribute.class);
}
