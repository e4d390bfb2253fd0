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

/** The rules of the house (see {@code docs/adr}), each with a failing fixture in this module's tests. */
public final class HouseRules {

    /** A service talks to another through Kafka only; platform and engine are libraries. */
    public static final ArchRule SERVICES_ARE_STRANGERS = slices().matching("org.palabre.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    describe("anything", type -> true),
                    resideInAnyPackage("org.palabre.platform..", "org.palabre.engine.."))
            .because("services talk through Kafka");

    /** The model and the use cases do not know how they are reached. */
    public static final ArchRule MODEL_KNOWS_NO_WIRE = noClasses()
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

    /** Adapters do not call one another; they meet in a use case. */
    public static final ArchRule ADAPTERS_MEET_IN_USE_CASES = noClasses()
            .that(resideInAPackage("..web.."))
            .should()
            .dependOnClassesThat(resideInAPackage("..kafka..").and(resideInAPackage("org.palabre..")))
            .allowEmptyShould(true)
            .because("adapters meet in a use case");

    /** The features of a service, the packages directly below its own, form no circle. */
    public static final ArchRule NO_CIRCLES = slices().matching("org.palabre.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature is understood with those it builds on, and changed without the others");

    /** Inside a feature, too, packages form no circle. */
    public static final ArchRule NO_PACKAGE_CIRCLES =
            slices().matching("org.palabre.(**)").should().beFreeOfCycles();

    /** Every package says what lives there and takes part in null checking. */
    public static final ArchRule PACKAGES_ARE_NULL_MARKED =
            classes().should(new BeInANullMarkedPackage()).because("NullAway only checks marked packages");

    /** A setting is a component of a settings record, with a default, validation and a description. */
    public static final ArchRule SETTINGS_ARE_RECORDS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Value.class)
            .because("settings are records, described in the configuration metadata");

    /** Intervals, too, come from the settings records: by {@code SchedulingConfigurer}. */
    public static final ArchRule INTERVALS_ARE_SETTINGS = noMethods()
            .should()
            .beAnnotatedWith(describe("@Scheduled with a placeholder", HouseRules::hasPlaceholder))
            .because("settings are records, described in the configuration metadata");

    /** All rules that hold for a service. */
    public static final List<ArchRule> FOR_A_SERVICE = List.of(
            MODEL_KNOWS_NO_WIRE,
            ADAPTERS_MEET_IN_USE_CASES,
            NO_CIRCLES,
            NO_PACKAGE_CIRCLES,
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
