package org.palabre.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Architecture rules (see {@code docs/adr}), each with a failing fixture in the tests of this module. */
public final class HouseRules {

    /** Services communicate through Kafka only; platform and engine are libraries. */
    public static final ArchRule SERVICES_ARE_INDEPENDENT = slices().matching("org.palabre.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("anything", type -> true),
                    resideInAnyPackage("org.palabre.platform..", "org.palabre.engine.."))
            .because("services communicate through Kafka");

    /** Model and use cases do not depend on web or messaging. */
    public static final ArchRule MODEL_IS_INDEPENDENT_OF_ADAPTERS = noClasses()
            .that(not(resideInAnyPackage("..web..", "..kafka..")))
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..",
                    "org.thymeleaf..",
                    "reactor.."))
            .because("use cases are called from pages, the API and Kafka alike");

    /** Adapters do not call each other, only use cases. */
    public static final ArchRule ADAPTERS_CALL_USE_CASES_ONLY = noClasses()
            .that(resideInAPackage("..web.."))
            .should()
            .dependOnClassesThat(resideInAPackage("..kafka..").and(resideInAPackage("org.palabre..")))
            .allowEmptyShould(true)
            .because("adapters call use cases, not each other");

    /** The features of a service, the packages directly below its root package, are free of cycles. */
    public static final ArchRule NO_CYCLES = slices().matching("org.palabre.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature can be understood and changed with its dependencies alone");

    /** Packages are free of cycles, also inside a feature. */
    public static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("org.palabre.(**)").should().beFreeOfCycles();

    /** Every package is documented and null-marked. */
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(new BeInANullMarkedPackage()).because("NullAway only checks marked packages");

    /** A setting is a component of a settings record, with a default, validation and a description. */
    public static final ArchRule SETTINGS_ARE_RECORDS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Value.class)
            .because("settings are records, described in the configuration metadata");

    /** Intervals of scheduled tasks come from settings records, through {@code SchedulingConfigurer}. */
    public static final ArchRule INTERVALS_ARE_SETTINGS = noMethods()
            .should()
            .beAnnotatedWith(describe("@Scheduled with a placeholder", HouseRules::hasPlaceholder))
            .because("settings are records, described in the configuration metadata");

    /** All rules for a service. */
    public static final List<ArchRule> FOR_A_SERVICE = List.of(
            MODEL_IS_INDEPENDENT_OF_ADAPTERS,
            ADAPTERS_CALL_USE_CASES_ONLY,
            NO_CYCLES,
            NO_PACKAGE_CYCLES,
            PACKAGES_ARE_NULL_MARKED,
            SETTINGS_ARE_RECORDS,
            INTERVALS_ARE_SETTINGS);

    private HouseRules() {}

    private static boolean hasPlaceholder(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Scheduled.class)
                && annotation.getProperties().values().toString().contains("${");
    }

    /** The production classes below a package. */
    public static JavaClasses production(String... packages) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(packages);
    }

    private static final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

        BeInANullMarkedPackage() {
            super("be in a package marked @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            if (!marked) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    }
}
